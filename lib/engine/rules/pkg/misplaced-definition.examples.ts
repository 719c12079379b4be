import { defineExamples, project, snippet } from "../defineRule";

const models = `
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


class Court(Base):
    __tablename__ = "courts"

    uuid: Mapped[str] = mapped_column(primary_key=True)
`;

export default defineExamples({
  bad: [
    project("Everything where it was first needed", {
      "tennis/courts/models.py": `
      ${models.trim().replaceAll("\n", "\n      ")}


      class CourtClosedError(Exception):  # <- PKG003
          pass
      `,
      "tennis/courts/service.py": `
      from pydantic import BaseModel
      from sqlalchemy.ext.asyncio import AsyncSession


      class CourtPayload(BaseModel):  # <- PKG003
          uuid: str


      class CourtStore:  # <- PKG003
          def __init__(self, db: AsyncSession) -> None:
              self.db = db


      class CourtService:
          def __init__(self, store: CourtStore) -> None:
              self.store = store
      `,
      "tennis/courts/types.py": `
      from fastapi import APIRouter

      courts_router = APIRouter(prefix="/courts", tags=["courts"], redirect_slashes=False)  # <- PKG003
      `,
    }),
    snippet(
      "A snippet whose name says what it is",
      `
      from fastapi import APIRouter
      from pydantic import BaseModel

      courts_router = APIRouter(prefix="/courts", tags=["courts"], redirect_slashes=False)
      router = courts_router


      class CourtResponse(BaseModel):  # <- PKG003
          uuid: str


      class BookingService:  # <- PKG003
          def __init__(self, store: "BookingStore") -> None:
              self.store = store
      `,
      { path: "routes.py" },
    ),
  ],
  good: [
    project("Each in its home; enums in models or types; helpers, nested classes and what is built in a function", {
      "tennis/courts/models.py": `
      from enum import StrEnum
      ${models.trim().replaceAll("\n", "\n      ")}


      class Surface(StrEnum):
          CLAY = "clay"
      `,
      "tennis/courts/types.py": `
      from enum import StrEnum

      from pydantic import BaseModel


      class CourtSortField(StrEnum):
          UUID = "uuid"


      class CourtResponse(BaseModel):
          uuid: str

          class Config:
              orm_mode = True
      `,
      "tennis/courts/helpers.py": `
      from pydantic import BaseModel


      class Weather(BaseModel):
          degrees: int
      `,
      "tennis/courts/service.py": `
      from dataclasses import dataclass

      from pydantic import create_model


      @dataclass
      class Slot:
          hour: int


      class CourtService:
          def __init__(self, store: "CourtStore") -> None:
              self.store = store

          def shape(self) -> type:
              return create_model("Shape")
      `,
      "tennis/courts/routes.py": `
      from fastapi import APIRouter


      def build_router() -> APIRouter:
          """Build the router."""
          nested_router = APIRouter(prefix="/courts", tags=["courts"], redirect_slashes=False)
          return nested_router
      `,
    }),
    snippet(
      "A snippet whose name says nothing",
      `
      from pydantic import BaseModel


      class CourtResponse(BaseModel):
          uuid: str


      class CourtClosedError(Exception):
          pass
      `,
    ),
  ],
});
