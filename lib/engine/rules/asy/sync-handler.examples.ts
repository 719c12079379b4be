import { defineExamples, snippet } from "../defineRule";

const synchronous = `
from collections.abc import Iterator

from fastapi import APIRouter, Depends
from sqlalchemy.orm import Session

from .types import CourtResponse

courts_router = APIRouter(prefix="/courts", tags=["courts"], redirect_slashes=False)
router = courts_router


def get_db() -> Iterator[Session]:
    with Session() as session:
        yield session


@router.get("/total", response_model=CourtResponse)
def get_court_total(db: Session = Depends(get_db)) -> CourtResponse:MARK
    """Count the courts."""
    return CourtResponse(total=db.info["total"])
`;

export default defineExamples({
  bad: [
    snippet(
      "Handlers in threads",
      `
      from fastapi import APIRouter, FastAPI

      from .types import CourtResponse

      courts_router = APIRouter(prefix="/courts", tags=["courts"], redirect_slashes=False)
      app = FastAPI()


      @courts_router.get("/first", response_model=CourtResponse)
      def get_first_court() -> CourtResponse:  # <- ASY002
          """Get the first court."""
          return CourtResponse(name="Centre Court")


      @app.get("/health", response_model=CourtResponse)
      def health() -> CourtResponse:  # <- ASY002
          """Answer."""
          return CourtResponse(name="fine")
      `,
      { path: "courts/routes.py" },
    ),
    snippet("A synchronous session is no excuse by itself", synchronous.replace("MARK", "  # <- ASY002"), {
      path: "courts/routes.py",
    }),
  ],
  good: [
    snippet(
      "Asynchronous; dependencies and plain functions may be either",
      `
      from fastapi import APIRouter, Depends

      from .service import CourtService
      from .types import CourtResponse

      courts_router = APIRouter(prefix="/courts", tags=["courts"], redirect_slashes=False)
      router = courts_router


      def get_court_service() -> CourtService:
          return CourtService()


      @router.get("/first", response_model=CourtResponse)
      async def get_first_court(service: CourtService = Depends(get_court_service)) -> CourtResponse:
          """Get the first court."""
          return await service.get_first()
      `,
      { path: "courts/routes.py" },
    ),
    snippet("A synchronous session, where the project allows it", synchronous.replace("MARK", ""), {
      path: "courts/routes.py",
      config: { async: { allowSyncHandlers: true }, ignore: ["ASY003", "STO004", "STO010", "ARC003", "RTR014"] },
    }),
  ],
});
