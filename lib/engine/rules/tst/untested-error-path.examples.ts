import { defineExamples, project } from "../defineRule";

const core = `
class AppError(Exception):
    """The root of the application's errors."""

    status_code = 500

    def __init__(self, message: str, details: dict[str, str] | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.details = details or {}
`;
const errors = `
from clinic.core.errors import AppError


class VisitError(AppError):
    """A visit cannot be handled."""

    status_code = 400


class VisitNotFoundError(VisitError):
    """There is no such visit."""

    status_code = 404


class VisitTakenError(VisitError):
    """The hour is taken."""

    status_code = 409
`;
const service = (marks: readonly [string, string]): string => `
from .errors import VisitNotFoundError, VisitTakenError


class VisitService:
    def find(self, visit_id: int) -> int:
        """Find a visit."""
        if visit_id < 1:
            raise VisitNotFoundError("There is no such visit.")${marks[0]}
        if visit_id > 99:
            raise VisitNotFoundError("There are no more visits.")
        return visit_id

    def book(self, hour: int) -> int:
        """Book an hour."""
        if hour == 12:
            raise VisitTakenError("The hour is taken.")${marks[1]}
        return hour
`;
const routes = `
from fastapi import APIRouter
from pydantic import BaseModel

visits_router = APIRouter(prefix="/visits")
router = visits_router


class VisitResponse(BaseModel):
    id: int


@router.get("/{visit_id}")
async def get_one(visit_id: int) -> VisitResponse:
    """Give a visit."""
    return VisitResponse(id=visit_id)
`;
const main = `
from fastapi import FastAPI

from clinic.visits.routes import router

app = FastAPI()
app.include_router(router)
`;
const files = { "clinic/core/errors.py": core, "clinic/visits/errors.py": errors };

export default defineExamples({
  bad: [
    project("One error is expected by a test, the other by none", {
      ...files,
      "clinic/visits/service.py": service(["", "  # <- TST007"]),
      "tests/test_visits.py": `
      import pytest

      from clinic.visits.errors import VisitNotFoundError
      from clinic.visits.service import VisitService


      def test_visits_begin_with_one():
          with pytest.raises(VisitNotFoundError):
              VisitService().find(0)
      `,
    }),
    project("The status is asserted, but in a test of something else", {
      ...files,
      "clinic/main.py": main,
      "clinic/visits/routes.py": routes,
      "clinic/visits/service.py": service(["  # <- TST007", "  # <- TST007"]),
      "tests/test_rooms.py": `
      def test_unknown_room_is_missing(client):
          assert client.get("/rooms/0").status_code == 404
      `,
    }),
  ],
  good: [
    project("Expected by name, and by its status in a test of its route", {
      ...files,
      "clinic/main.py": main,
      "clinic/visits/routes.py": routes,
      "clinic/visits/service.py": service(["", ""]),
      "tests/test_visits.py": `
      import pytest

      from clinic.visits import errors
      from clinic.visits.service import VisitService


      def test_visits_begin_with_one():
          with pytest.raises(errors.VisitNotFoundError):
              VisitService().find(0)


      def test_noon_is_always_taken(client):
          assert client.get("/visits/12").status_code == 409
      `,
    }),
    project("No tests are loaded", { ...files, "clinic/visits/service.py": service(["", ""]) }),
  ],
});
