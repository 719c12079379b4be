import { defineExamples, fixed, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "Fields that may hold anything",
      `
      from typing import Optional

      from pydantic import BaseModel, Field


      class RecipeCreatePayload(BaseModel):
          title: str
          nutrients: dict  # <- TYP002
          extra: Optional[dict] = None  # <- TYP002
          steps: list = Field(default_factory=list)  # <- TYP002
          tags: set | None = None  # <- TYP002
      `,
      {
        path: "types.py",
        fixed: fixed({
          "types.py": `
          from typing import Optional, Any

          from pydantic import BaseModel, Field


          class RecipeCreatePayload(BaseModel):
              title: str
              nutrients: dict[str, Any]
              extra: Optional[dict[str, Any]] = None
              steps: list = Field(default_factory=list)
              tags: set | None = None
          `,
        }),
      },
    ),
    snippet(
      "Parameters and answers",
      `
      import typing
      from typing import Dict, List


      def plan(stops: list, limits: Dict) -> tuple:  # <- TYP002 x3
          """Plan a route."""
          return tuple(stops), limits


      async def load(*sources: List, **options: "dict") -> typing.List:  # <- TYP002 x3
          """Load what the sources hold."""
          return [*sources, options]
      `,
      {
        path: "routing.py",
        fixed: fixed({
          "routing.py": `
          import typing
          from typing import Dict, List, Any


          def plan(stops: list, limits: Dict) -> tuple:
              """Plan a route."""
              return tuple(stops), limits


          async def load(*sources: List, **options: "dict[str, Any]") -> typing.List:
              """Load what the sources hold."""
              return [*sources, options]
          `,
        }),
      },
    ),
  ],
  good: [
    snippet(
      "Collections that say what they hold",
      `
      from typing import Any, ClassVar, Optional

      from pydantic import BaseModel

      from shopping import List


      class RecipeCreatePayload(BaseModel):
          registry: ClassVar[dict] = {}
          nutrients: dict[str, float]
          extra: Optional[dict[str, Any]] = None
          steps: list[str]
          basket: List


      class Shelf:
          labels: list = []

          def group(self, names: list[str]) -> dict[str, list[str]]:
              """Group the names by their first letter."""
              groups: dict = {}
              for name in names:
                  groups.setdefault(name[:1], []).append(name)
              return groups
      `,
    ),
    snippet(
      "Where the class's own method hides the builtin",
      `
      class Shelf:
          def list(self) -> "list":
              """Give the shelf's own list."""
              return self.list
      `,
      { path: "shelf.py" },
    ),
  ],
});
