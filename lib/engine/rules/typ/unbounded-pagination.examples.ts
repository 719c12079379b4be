import { defineExamples, fixed, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "Parameters of a list that take any number",
      `
      from typing import Optional

      from pydantic import BaseModel, Field


      class VehicleListParams(BaseModel):
          limit: int = 20  # <- TYP006
          offset: int = Field(default=0)  # <- TYP006


      class DriverPageParams(BaseModel):
          page: int  # <- TYP006
          size: int = Field(50, ge=1)  # <- TYP006


      class TripSearchPayload(BaseModel):
          per_page: Optional[int] = Field(None, description="Trips a page", le=200)  # <- TYP006
          skip: int = 0  # <- TYP006
      `,
      {
        path: "types.py",
        fixed: fixed({
          "types.py": `
          from typing import Optional, Annotated

          from pydantic import BaseModel, Field


          class VehicleListParams(BaseModel):
              limit: int = Field(default=20, ge=1, le=100)
              offset: int = Field(default=0, ge=0)


          class DriverPageParams(BaseModel):
              page: Annotated[int, Field(ge=1)]
              size: int = Field(50, ge=1, le=100)


          class TripSearchPayload(BaseModel):
              per_page: Optional[int] = Field(None, description="Trips a page", le=200, ge=1)
              skip: int = Field(default=0, ge=0)
          `,
        }),
      },
    ),
    snippet(
      "Query parameters of a handler",
      `
      from typing import Annotated

      from fastapi import APIRouter, Query

      fleet_router = APIRouter(prefix="/fleet", tags=["fleet"], redirect_slashes=False)
      router = fleet_router


      @router.get("/vehicles", status_code=200)
      async def get_vehicles(
          page_size: Annotated[int, Query(ge=1)] = 250,  # <- TYP006
          page: int = Query(1),  # <- TYP006
      ) -> list[str]:
          """List vehicles."""
          return []


      @router.get("/drivers", status_code=200)
      async def get_drivers(limit: int = 500, offset: Annotated[int, Query()] = 0) -> list[str]:  # <- TYP006 x2
          """List drivers."""
          return []
      `,
      {
        path: "routes.py",
        fixed: fixed({
          "routes.py": `
          from typing import Annotated

          from fastapi import APIRouter, Query

          fleet_router = APIRouter(prefix="/fleet", tags=["fleet"], redirect_slashes=False)
          router = fleet_router


          @router.get("/vehicles", status_code=200)
          async def get_vehicles(
              page_size: Annotated[int, Query(ge=1, le=250)] = 250,
              page: int = Query(1, ge=1),
          ) -> list[str]:
              """List vehicles."""
              return []


          @router.get("/drivers", status_code=200)
          async def get_drivers(limit: int = Query(default=500, ge=1, le=500), offset: Annotated[int, Query(ge=0)] = 0) -> list[str]:
              """List drivers."""
              return []
          `,
        }),
      },
    ),
  ],
  good: [
    snippet(
      "Bounds in every way they can be written",
      `
      from typing import Annotated, Generic, Optional, TypeVar

      from pydantic import BaseModel, Field, NonNegativeInt, PositiveInt, conint

      F = TypeVar("F")
      S = TypeVar("S")
      PageSize = Annotated[int, Field(gt=0, lt=500)]


      class PaginationParams(BaseModel, Generic[F, S]):
          limit: int = Field(default=10, ge=1, le=100)
          offset: int = Field(default=0, ge=0)
          sort_by: S
          filter: Optional[F] = None


      class NumberedParams(PaginationParams[F, S]):
          page: PositiveInt = 1
          skip: NonNegativeInt = 0
          page_size: PageSize = 50
          per_page: Annotated[PositiveInt, Field(le=50)] = 10
          size: conint(ge=1, le=20) = 10
      `,
      { path: "types.py" },
    ),
    snippet(
      "Answers, settings, limits that page nothing, and what is not known",
      `
      from pydantic import BaseModel, Field
      from pydantic_settings import BaseSettings

      from fleet.shared import MAX_SIZE, bounded


      class VehicleResponse(BaseModel):
          uuid: str
          size: int


      class PageState(BaseModel):
          page: int
          size: int
          total: int


      class VehicleBox(BaseModel):
          size: int


      class CardCreatePayload(BaseModel):
          limit: int


      class Allowance(BaseModel):
          limit: int


      class FleetSettings(BaseSettings):
          page_size: int = 50


      class VehicleSearchPayload(BaseModel):
          limit: int = MAX_SIZE
          skip: bounded
          page_size: int = Field(20, **MAX_SIZE)
      `,
      { path: "types.py" },
    ),
    snippet(
      "In the path, in a service, and held to bounds by a validator",
      `
      from fastapi import APIRouter, Query
      from pydantic import BaseModel, field_validator

      book_router = APIRouter(prefix="/book", tags=["book"], redirect_slashes=False)
      router = book_router


      class BookParams(BaseModel):
          offset: int = 0

          @field_validator("offset")
          @classmethod
          def not_negative(cls, value: int) -> int:
              """Refuse negative offsets."""
              if value < 0:
                  raise ValueError("offset must not be negative")
              return value


      @router.get("/pages/{page}", status_code=200)
      async def get_page(page: int, limit: int = Query(default=10, ge=1, le=50)) -> str:
          """Give one page of the book."""
          return "x"


      def window(offset: int, limit: int) -> int:
          """Give the end of a window."""
          return offset + limit
      `,
      { path: "routes.py" },
    ),
  ],
});
