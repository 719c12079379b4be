import { defineExamples, fixed, project, snippet } from "../defineRule";

const store = `
from sqlalchemy.ext.asyncio import AsyncSession


class ReadingStore:
    def __init__(self, db: AsyncSession) -> None:
        self.db = db
`;
const routes = `
from fastapi import APIRouter

readings_router = APIRouter(prefix="/readings", tags=["readings"], redirect_slashes=False)
router = readings_router
`;
const models = `
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass
`;
const types = `
from pydantic import BaseModel


class ReadingResponse(BaseModel):
    uuid: str
`;
const errors = `
from fastapi import HTTPException


class ReadingNotFoundError(HTTPException):
    def __init__(self) -> None:
        super().__init__(status_code=404, detail="No such reading")
`;

export default defineExamples({
  bad: [
    project(
      "No service and no errors",
      {
        "meters/readings/__init__.py": `
        """Meter readings."""  # <- PKG001 x2
        `,
        "meters/readings/models.py": models,
        "meters/readings/store.py": store,
        "meters/readings/types.py": types,
        "meters/readings/routes.py": routes,
        "meters/core/errors.py": `
        class AppError(Exception):
            status_code = 500
        `,
      },
      {
        fixed: fixed({
          "meters/readings/service.py": `
          """Business logic of the readings feature."""

          from .store import ReadingStore


          class ReadingService:
              """What can be done with readings."""

              def __init__(self, store: ReadingStore) -> None:
                  self.store = store
          `,
          "meters/readings/errors.py": `
          """Errors of the readings feature."""

          from ..core.errors import AppError


          class ReadingNotFoundError(AppError):
              """Raised when no such reading exists."""

              status_code = 404
          `,
        }),
      },
    ),
    project("Without an __init__.py the first component speaks for the package; a synonym counts as present", {
      "readings/repository.py": `
      from sqlalchemy.ext.asyncio import AsyncSession  # <- PKG001 x3


      class ReadingStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db
      `,
      "readings/schemas.py": types,
      "readings/routes.py": routes,
    }),
  ],
  good: [
    project("All six, one of them a sub-package, one under a telling prefix", {
      "meters/readings/models.py": models,
      "meters/readings/store/__init__.py": `from .queries import ReadingStore\n`,
      "meters/readings/store/queries.py": store,
      "meters/readings/reading_service.py": `
      class ReadingService:
          def __init__(self, store: "ReadingStore") -> None:
              self.store = store
      `,
      "meters/readings/types.py": types,
      "meters/readings/errors.py": errors,
      "meters/readings/routes.py": routes,
    }),
    snippet("A single file is a snippet, not a package", store, { path: "readings/store.py" }),
    project("Shared directories, application roots and layers are no features", {
      "app/main.py": `
      from fastapi import FastAPI

      app = FastAPI()
      `,
      "app/models.py": models,
      "app/store.py": store,
      "app/core/models.py": models,
      "app/core/errors.py": errors,
    }),
  ],
});
