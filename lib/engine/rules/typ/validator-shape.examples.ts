import { defineExamples, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "Ways out that give nothing back",
      `
      from pydantic import BaseModel, field_validator, model_validator


      class CourierCreatePayload(BaseModel):
          name: str
          zone: str

          @field_validator("name")
          @classmethod
          def check_name(cls, value: str) -> str:  # <- TYP013
              """Refuse blanks."""
              if value.strip() != value:
                  raise ValueError("name has blanks around it")

          @field_validator("zone")
          @classmethod
          def known_zone(cls, value: str) -> str:  # <- TYP013
              """Take the zones we serve."""
              for zone in ("north", "south"):
                  if value == zone:
                      return value

          @model_validator(mode="after")
          def check_pair(self) -> "CourierCreatePayload":  # <- TYP013
              """Check name and zone together."""
              try:
                  assert self.name != self.zone
                  return self
              except AssertionError:
                  print("same")
      `,
      { path: "types.py", pydantic: 2 },
    ),
    snippet(
      "Ways out that give nothing back",
      `
      from pydantic import BaseModel, validator


      class CourierCreatePayload(BaseModel):
          name: str
          zone: str

          @validator("name")
          def check_name(cls, value: str) -> str:  # <- TYP013
              """Refuse blanks."""
              if value.strip() != value:
                  raise ValueError("name has blanks around it")

          @validator("zone")
          def known_zone(cls, value: str) -> str:  # <- TYP013
              """Take the zones we serve."""
              for zone in ("north", "south"):
                  if value == zone:
                      return value
      `,
      { path: "types.py", pydantic: 1 },
    ),
    snippet(
      "First parameters that Pydantic does not pass",
      `
      import pydantic
      from pydantic import BaseModel, root_validator, validator


      class ParcelPayload(BaseModel):
          weight: float
          size: float

          @validator("weight")
          def positive(self, v: float) -> float:  # <- TYP013
              """Refuse what weighs nothing."""
              return abs(v)

          @root_validator
          def dense(values: dict[str, float]) -> dict[str, float]:  # <- TYP013
              """Give the values as they are."""
              return values

          @pydantic.model_validator(mode="after")
          def whole(cls, values: dict[str, float]) -> dict[str, float]:  # <- TYP013
              """Give the values as they are."""
              return values
      `,
      { path: "types.py" },
    ),
  ],
  good: [
    snippet(
      "The value is given back, or refused",
      `
      from pydantic import BaseModel, field_validator, model_validator


      class CourierCreatePayload(BaseModel):
          name: str
          zone: str

          @field_validator("name")
          @classmethod
          def check_name(cls, value: str) -> str:
              """Refuse blanks."""
              if value.strip() != value:
                  raise ValueError("name has blanks around it")
              return value

          @field_validator("zone")
          @classmethod
          def known_zone(cls, value: str) -> str:
              """Take the zones we serve."""
              for zone in ("north", "south"):
                  if value == zone:
                      return value
              raise ValueError("zone is not served")

          @model_validator(mode="after")
          def check_pair(self) -> "CourierCreatePayload":
              """Check name and zone together."""
              if self.name == self.zone:
                  raise ValueError("name and zone are the same")
              return self
      `,
      { path: "types.py", pydantic: 2 },
    ),
    snippet(
      "The value is given back, or refused",
      `
      from pydantic import BaseModel, validator


      class CourierCreatePayload(BaseModel):
          name: str
          zone: str

          @validator("name")
          def check_name(cls, value: str) -> str:
              """Refuse blanks."""
              if value.strip() != value:
                  raise ValueError("name has blanks around it")
              return value

          @validator("zone")
          def known_zone(cls, value: str) -> str:
              """Take the zones we serve."""
              for zone in ("north", "south"):
                  if value == zone:
                      return value
              raise ValueError("zone is not served")
      `,
      { path: "types.py", pydantic: 1 },
    ),
    snippet(
      "Every way out returns or raises",
      `
      from typing import Any

      from pydantic import BaseModel, field_validator, model_validator, validator


      class CourierCreatePayload(BaseModel):
          name: str
          zone: str
          code: str

          @validator("name")
          def validate_name(cls, v: str) -> str:
              """Refuse blanks."""
              if v.strip() != v:
                  raise ValueError("name has blanks around it")
              return v

          @field_validator("zone", mode="before")
          @classmethod
          def fold_zone(cls, value: Any) -> Any:
              """Write zones in small letters."""
              match value:
                  case str():
                      return value.lower()
                  case None:
                      raise ValueError("zone is missing")
                  case _:
                      return value

          @field_validator("code")
          @staticmethod
          def trim(value: str) -> str:
              """Take blanks off."""
              try:
                  return value.strip()
              finally:
                  value = ""

          @field_validator("code")
          @classmethod
          def never(_cls, value: str) -> str:
              """Refuse all codes."""
              raise ValueError("codes are no longer taken")

          @model_validator(mode="before")
          @classmethod
          def lift(cls, values: Any) -> Any:
              """Take what is inside the envelope."""
              while True:
                  if "envelope" not in values:
                      return values
                  values = values["envelope"]

          @model_validator(mode="after")
          def whole(self) -> "CourierCreatePayload":
              """Check the whole."""
              if self.name == self.zone:
                  raise ValueError("name and zone are the same")
              else:
                  return self
      `,
      { path: "types.py" },
    ),
    snippet(
      "Validators of other libraries",
      `
      from attrs import define, field
      from sqlalchemy.orm import validates


      @define
      class Scale:
          grams: int = field()

          @grams.validator
          def positive(self, attribute: object, value: int) -> None:
              """Refuse what weighs nothing."""
              if value <= 0:
                  raise ValueError("grams must be positive")

          @validates("grams")
          def keep(self, key: str, value: int) -> int:
              """Give the value as it is."""
              return value
      `,
    ),
  ],
});
