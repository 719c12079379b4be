import { defineExamples, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "Strings of any length",
      `
      from typing import Annotated, Optional

      from pydantic import BaseModel, Field


      class GuestCreatePayload(BaseModel):
          name: str  # <- TYP016
          nickname: Optional[str] = None  # <- TYP016
          city: str = Field(default="", description="Where the guest lives")  # <- TYP016
          note: Annotated[str, Field(title="Note")]  # <- TYP016
      `,
      { path: "types.py" },
    ),
    snippet(
      "Only some of them are validated",
      `
      from pydantic import BaseModel, field_validator


      class RoomUpdatePayload(BaseModel):
          number: str
          view: str | None = None  # <- TYP016

          @field_validator("number")
          @classmethod
          def short(cls, value: str) -> str:
              """Refuse long numbers."""
              if len(value) > 4:
                  raise ValueError("a room's number has four letters at most")
              return value
      `,
      { path: "types.py" },
    ),
  ],
  good: [
    snippet(
      "Bounded, typed, validated, or no payload",
      `
      from enum import StrEnum
      from typing import Annotated, Optional
      from uuid import UUID

      from pydantic import BaseModel, ConfigDict, EmailStr, Field, StringConstraints

      Name = Annotated[str, StringConstraints(min_length=1, max_length=80)]


      class RoomView(StrEnum):
          SEA = "sea"


      class GuestCreatePayload(BaseModel):
          uuid: UUID
          name: Name
          email: EmailStr
          view: RoomView
          city: Annotated[str, Field(max_length=40)]
          phone: Optional[str] = Field(default=None, pattern="^[0-9]+$")


      class ShortPayload(BaseModel):
          model_config = ConfigDict(str_max_length=80)

          title: str


      class GuestResponse(BaseModel):
          name: str
      `,
      { path: "types.py" },
    ),
  ],
});
