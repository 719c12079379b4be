import { defineExamples, fixed, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "Aliases beside builtins",
      `
      from typing import Dict, List, Optional

      from pydantic import BaseModel


      class RecipeResponse(BaseModel):
          title: str
          steps: List[str]  # <- TYP003
          tags: Optional[List[str]] = None  # <- TYP003
          nutrients: Dict[str, float]  # <- TYP003
      `,
      {
        path: "types.py",
        fixed: fixed({
          "types.py": `
          from typing import Optional

          from pydantic import BaseModel


          class RecipeResponse(BaseModel):
              title: str
              steps: list[str]
              tags: Optional[list[str]] = None
              nutrients: dict[str, float]
          `,
        }),
      },
    ),
    snippet(
      "By the module's name, and under an alias",
      `
      import typing
      from typing import Tuple as Pair


      def bounds(values: typing.List[int]) -> Pair[int, int]:  # <- TYP003 x2
          """Give the least and the greatest."""
          return min(values), max(values)
      `,
      {
        fixed: fixed({
          "snippet.py": `
          import typing


          def bounds(values: list[int]) -> tuple[int, int]:
              """Give the least and the greatest."""
              return min(values), max(values)
          `,
        }),
      },
    ),
  ],
  good: [
    snippet(
      "Builtins, and what has no builtin",
      `
      from typing import Any, Callable, Optional


      def index(names: list[str], by: Optional[Callable[[str], str]] = None) -> dict[str, Any]:
          """Index the names."""
          return {by(name) if by else name: name for name in names}
      `,
    ),
    snippet(
      "Inside a class whose own method hides the builtin",
      `
      from typing import List


      class Shelf:
          def list(self) -> List[str]:
              """Name what is on it."""
              return []
      `,
    ),
    snippet(
      "Another List",
      `
      from shopping import List


      def first(items: List) -> str:
          """Give the first item."""
          return items.first
      `,
    ),
  ],
});
