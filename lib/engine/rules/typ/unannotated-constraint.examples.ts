import { defineExamples, fixed, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "Required fields that look as if they had a default",
      `
      from typing import Optional

      from pydantic import BaseModel, Field


      class WineCreatePayload(BaseModel):
          name: str = Field(min_length=1, max_length=80)  # <- TYP015
          vintage: int = Field(..., ge=1900)  # <- TYP015
          region: Optional[str] = Field(  # <- TYP015
              ...,
              description="Where it grew",
              max_length=40,
          )
      `,
      {
        path: "types.py",
        fixed: fixed({
          "types.py": `
          from typing import Optional, Annotated

          from pydantic import BaseModel, Field


          class WineCreatePayload(BaseModel):
              name: Annotated[str, Field(min_length=1, max_length=80)]
              vintage: Annotated[int, Field(ge=1900)]
              region: Annotated[Optional[str], Field(description="Where it grew", max_length=40)]
          `,
        }),
      },
    ),
    snippet(
      "Beside other metadata, and under the module's name",
      `
      from typing import Annotated

      import pydantic


      class CellarPayload(pydantic.BaseModel):
          shelf: Annotated[str, "as painted on the wall"] = pydantic.Field(default=..., pattern="^[A-F]$")  # <- TYP015
      `,
      {
        path: "types.py",
        fixed: fixed({
          "types.py": `
          from typing import Annotated

          import pydantic


          class CellarPayload(pydantic.BaseModel):
              shelf: Annotated[str, "as painted on the wall", pydantic.Field(pattern="^[A-F]$")]
          `,
        }),
      },
    ),
  ],
  good: [
    snippet(
      "Constraints in the type, defaults after the equals sign",
      `
      from typing import Annotated, Any

      from pydantic import BaseModel, Field

      BOUNDS: dict[str, Any] = {"ge": 0}


      class WineCreatePayload(BaseModel):
          name: Annotated[str, Field(min_length=1)]
          bottles: int = Field(default=1, ge=1)
          price: float = Field(9.5, gt=0)
          tags: list[str] = Field(default_factory=list, max_length=5)
          note: str = Field(description="For the label")
          depth: int = Field(le=9, **BOUNDS)


      class Rack:
          height: int = Field(ge=1)
      `,
      { path: "types.py" },
    ),
  ],
});
