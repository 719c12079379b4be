import { defineExamples, fixed, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "Fields of a payload",
      `
      from typing import Annotated

      from pydantic import BaseModel, Field


      class CabinUpdatePayload(BaseModel):
          name: str = None  # <- TYP001
          beds: int = Field(None, ge=1)  # <- TYP001
          note: Annotated[str, Field(max_length=200)] = None  # <- TYP001
          tags: list[str] = Field(default=None)  # <- TYP001
      `,
      {
        path: "types.py",
        fixed: fixed({
          "types.py": `
          from typing import Annotated, Optional

          from pydantic import BaseModel, Field


          class CabinUpdatePayload(BaseModel):
              name: Optional[str] = None
              beds: Optional[int] = Field(None, ge=1)
              note: Annotated[Optional[str], Field(max_length=200)] = None
              tags: Optional[list[str]] = Field(default=None)
          `,
        }),
      },
    ),
    snippet(
      "Parameters of a function",
      `
      from datetime import date


      def quote(nights: int, arrival: date = None, guest: "str | bytes" = None) -> int:  # <- TYP001 x2
          """Quote a stay."""
          return nights * 90
      `,
      {
        fixed: fixed({
          "snippet.py": `
          from datetime import date
          from typing import Optional


          def quote(nights: int, arrival: Optional[date] = None, guest: "Optional[str | bytes]" = None) -> int:
              """Quote a stay."""
              return nights * 90
          `,
        }),
      },
    ),
  ],
  good: [
    snippet(
      "Annotations that admit None, and types that may",
      `
      from typing import Any, Optional, TypeVar, Union

      from pydantic import BaseModel, Field

      from cabins.shared import Json

      T = TypeVar("T")
      Maybe = Optional[str]


      class CabinUpdatePayload(BaseModel):
          name: Optional[str] = None
          beds: int | None = Field(None, ge=1)
          rate: Union[int, None] = None
          extra: Any = None
          raw: Json = None
          note: Maybe = None
          stars: int = Field(3, ge=1)
          kind: "Optional[str]" = None


      def first(items: list[T], default: T = None, label: object = None) -> T:
          """Give the first item."""
          return items[0] if items else default
      `,
    ),
  ],
});
