import { defineExamples, fixed, project, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    project(
      "Old idioms where the requirements say Pydantic 2",
      {
        "requirements.txt": "fastapi==0.115.0\npydantic==2.9.2\n",
        "bakery/orders/types.py": `
        from typing import Generic, TypeVar

        from pydantic import BaseModel, ConfigDict, Extra, Field, root_validator, validator
        from pydantic.generics import GenericModel

        T = TypeVar("T")


        class OrderResponse(BaseModel):
            uuid: str
            code: str = Field(default="A1", regex="^[A-Z]")  # <- TYP014

            class Config:  # <- TYP014
                orm_mode = True
                extra = Extra.forbid

            @validator("code", pre=True)  # <- TYP014
            def upper(cls, v: str) -> str:
                """Write it in capitals."""
                return v.upper()


        class CakeResponse(BaseModel):
            model_config = ConfigDict(orm_mode=True)  # <- TYP014

            uuid: str

            @root_validator(pre=True)  # <- TYP014
            @classmethod
            def drop_blank(cls, values: dict[str, str]) -> dict[str, str]:
                """Leave out what is blank."""
                return {key: value for key, value in values.items() if value}


        class Envelope(GenericModel, Generic[T]):  # <- TYP014
            content: T
        `,
        "bakery/orders/service.py": `
        from .types import CakeResponse, OrderResponse


        class OrderService:
            def show(self, order: object, raw: dict[str, str]) -> str:
                """Show an order as JSON."""
                response = OrderResponse.from_orm(order)  # <- TYP014
                cake = CakeResponse.parse_obj(raw)  # <- TYP014
                return f"{response.dict(exclude_none=True)} {cake.json()}"  # <- TYP014 x2
        `,
      },
      {
        pydantic: 2,
        fixed: fixed({
          "bakery/orders/types.py": `
          from typing import Generic, TypeVar

          from pydantic import BaseModel, ConfigDict, Field, model_validator, field_validator

          T = TypeVar("T")


          class OrderResponse(BaseModel):
              uuid: str
              code: str = Field(default="A1", pattern="^[A-Z]")

              model_config = ConfigDict(from_attributes=True, extra="forbid")

              @field_validator("code", mode="before")
              @classmethod
              def upper(cls, v: str) -> str:
                  """Write it in capitals."""
                  return v.upper()


          class CakeResponse(BaseModel):
              model_config = ConfigDict(from_attributes=True)

              uuid: str

              @model_validator(mode="before")
              @classmethod
              def drop_blank(cls, values: dict[str, str]) -> dict[str, str]:
                  """Leave out what is blank."""
                  return {key: value for key, value in values.items() if value}


          class Envelope(BaseModel, Generic[T]):
              content: T
          `,
          "bakery/orders/service.py": `
          from .types import CakeResponse, OrderResponse


          class OrderService:
              def show(self, order: object, raw: dict[str, str]) -> str:
                  """Show an order as JSON."""
                  response = OrderResponse.model_validate(order)
                  cake = CakeResponse.model_validate(raw)
                  return f"{response.model_dump(exclude_none=True)} {cake.model_dump_json()}"
          `,
        }),
      },
    ),
    snippet(
      "New idioms where Pydantic 1 is set",
      `
      from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator


      class LoafResponse(BaseModel):
          model_config = ConfigDict(from_attributes=True, title="Loaf")  # <- TYP014

          code: str = Field(default="A1", pattern="^[A-Z]")  # <- TYP014

          @field_validator("code", mode="before")  # <- TYP014
          @classmethod
          def upper(cls, v: str) -> str:
              """Write it in capitals."""
              return v.upper()

          @model_validator(mode="after")  # <- TYP014
          def check(self) -> "LoafResponse":
              """Give it as it is."""
              return self


      def copy(raw: dict[str, str]) -> dict[str, str]:
          """Copy through the model."""
          return LoafResponse.model_validate(raw).model_dump()  # <- TYP014 x2
      `,
      {
        path: "loaves.py",
        pydantic: 1,
        config: { pydantic: "1" },
        fixed: fixed({
          "loaves.py": `
          from pydantic import BaseModel, Field, validator, model_validator


          class LoafResponse(BaseModel):
              class Config:
                  orm_mode = True
                  title = "Loaf"

              code: str = Field(default="A1", regex="^[A-Z]")

              @validator("code", pre=True)
              @classmethod
              def upper(cls, v: str) -> str:
                  """Write it in capitals."""
                  return v.upper()

              @model_validator(mode="after")
              def check(self) -> "LoafResponse":
                  """Give it as it is."""
                  return self


          def copy(raw: dict[str, str]) -> dict[str, str]:
              """Copy through the model."""
              return LoafResponse.parse_obj(raw).dict()
          `,
        }),
      },
    ),
    project(
      "The style that most files use",
      {
        "bakery/flour/types.py": `
      from pydantic import BaseModel, ConfigDict


      class FlourResponse(BaseModel):
          model_config = ConfigDict(from_attributes=True)
      `,
        "bakery/yeast/types.py": `
      from pydantic import BaseModel, ConfigDict


      class YeastResponse(BaseModel):
          model_config = ConfigDict(from_attributes=True)
      `,
        "bakery/salt/types.py": `
      from pydantic import BaseModel


      class SaltResponse(BaseModel):
          class Config:  # <- TYP014
              orm_mode = True
      `,
      },
      { pydantic: 2 },
    ),
  ],
  good: [
    snippet(
      "One style throughout, be it the older",
      `
      from pydantic import BaseModel, Field, validator


      class OrderResponse(BaseModel):
          code: str = Field(default="A1", regex="^[A-Z]")

          class Config:
              orm_mode = True

          @validator("code")
          def upper(cls, v: str) -> str:
              """Write it in capitals."""
              return v.upper()


      def show(order: object) -> dict[str, str]:
          """Show an order."""
          return OrderResponse.from_orm(order).dict()
      `,
      { pydantic: 1 },
    ),
    snippet(
      "One style throughout",
      `
      from pydantic import BaseModel, ConfigDict, Field, field_validator


      class OrderResponse(BaseModel):
          model_config = ConfigDict(from_attributes=True)

          code: str = Field(default="A1", pattern="^[A-Z]")

          @field_validator("code")
          @classmethod
          def upper(cls, v: str) -> str:
              """Write it in capitals."""
              return v.upper()


      def show(order: object) -> dict[str, str]:
          """Show an order."""
          return OrderResponse.model_validate(order).model_dump()
      `,
      { pydantic: 2 },
    ),
    snippet(
      "Methods of other classes that go by the same names",
      `
      import httpx
      from attrs import define, field
      from pydantic import BaseModel


      class Basket:
          def dict(self) -> "dict[str, int]":
              """Count what is inside."""
              return {}


      class Entry(BaseModel):
          key: str

          def json(self) -> str:
              """Write it in our own way."""
              return self.key


      @define
      class Scale:
          grams: int = field()

          @grams.validator
          def positive(self, attribute: object, value: int) -> None:
              """Refuse what weighs nothing."""
              if value <= 0:
                  raise ValueError("grams must be positive")


      class Outer:
          class Config:
              depth = 1


      def collect(response: httpx.Response, basket: Basket, entry: Entry) -> list[object]:
          """Collect what each of them holds."""
          return [response.json(), basket.dict(), entry.json(), Basket().dict()]
      `,
      { config: { pydantic: "2" } },
    ),
  ],
});
