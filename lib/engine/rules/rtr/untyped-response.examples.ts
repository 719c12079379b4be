import { defineExamples, project, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "Dictionaries and anything",
      `
      from typing import Any, Dict, Optional

      from fastapi import APIRouter

      stats_router = APIRouter(prefix="/stats", tags=["stats"], redirect_slashes=False)
      router = stats_router


      @router.get("/today")
      async def get_today() -> dict:  # <- RTR013
          """Return the numbers of today."""


      @router.get("/week", response_model=Dict[str, int])
      async def get_week():  # <- RTR013
          """Return the numbers of the week."""


      @router.get("/month", response_model=list[dict[str, int]])
      async def get_month() -> None:  # <- RTR013
          """Return the numbers of the month."""


      @router.get("/year")
      async def get_year() -> Optional[Any]:  # <- RTR013
          """Return the numbers of the year."""
      `,
      { path: "routes.py" },
    ),
    project("ORM models", {
      "wells/models.py": `
      from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


      class Base(DeclarativeBase):
          pass


      class Well(Base):
          __tablename__ = "wells"

          uuid: Mapped[str] = mapped_column(primary_key=True)
      `,
      "wells/routes.py": `
      from fastapi import APIRouter

      from .models import Well

      wells_router = APIRouter(prefix="/wells", tags=["wells"], redirect_slashes=False)
      router = wells_router


      @router.get("/{uuid}")
      async def get_well(uuid: str) -> Well:  # <- RTR013
          """Return a well."""


      @router.get("/", response_model=list[Well])
      async def get_wells():  # <- RTR013
          """List wells."""
      `,
    }),
  ],
  good: [
    snippet(
      "Models, responses, nothing, and types that are not known",
      `
      from fastapi import APIRouter, Response

      from .models import Gauge
      from .types import StatsResponse

      stats_router = APIRouter(prefix="/stats", tags=["stats"], redirect_slashes=False)
      router = stats_router


      @router.get("/today")
      async def get_today() -> StatsResponse:
          """Return the numbers of today."""


      @router.get("/week", response_model=StatsResponse)
      async def get_week() -> dict[str, int]:
          """Return the numbers of the week."""


      @router.get("/raw", response_model=None)
      async def get_raw() -> Response:
          """Return the numbers as they are."""


      @router.get("/gauge")
      async def get_gauge() -> Gauge:
          """Return a gauge, whatever that is."""
      `,
      { path: "routes.py" },
    ),
  ],
});
