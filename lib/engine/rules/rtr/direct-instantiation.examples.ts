import { defineExamples, project, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    project("A service and its session, built in the handler", {
      "trips/service.py": `
      from sqlalchemy.ext.asyncio import AsyncSession

      from .store import TripStore


      class TripService:
          def __init__(self, store: TripStore) -> None:
              self.store = store
      `,
      "trips/store.py": `
      from sqlalchemy.ext.asyncio import AsyncSession


      class TripStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db
      `,
      "trips/routes.py": `
      from fastapi import APIRouter
      from sqlalchemy.ext.asyncio import create_async_engine

      from app.database import async_session

      from .service import TripService
      from .store import TripStore

      trips_router = APIRouter(prefix="/trips", tags=["trips"], redirect_slashes=False)
      router = trips_router


      @router.get("/{uuid}")
      async def get_trip(uuid: str) -> "TripResponse":
          async with async_session() as db:  # <- RTR008
              return await TripService(TripStore(db)).get_one(uuid)  # <- RTR008


      @router.get("/")
      async def get_trips() -> "TripResponse":
          engine = create_async_engine("sqlite+aiosqlite://")  # <- RTR008
          return engine
      `,
    }),
    snippet(
      "Only the handler is at hand",
      `
      @router.get("/resources/{uuid}", response_model=ResourceResponse)
      async def get_resource(uuid: str, user_id: int = Depends(get_current_user_id)):
          service = ResourceService(db)  # <- RTR008
          return await service.get_one(ResourceGetPayload(uuid=uuid, user_id=user_id))
      `,
    ),
    snippet(
      "A session class called by its name",
      `
      from fastapi import APIRouter
      from sqlalchemy.orm import Session

      from .database import engine

      lots_router = APIRouter(prefix="/lots", tags=["lots"], redirect_slashes=False)
      router = lots_router


      @router.get("/")
      def get_lots() -> None:
          with Session(engine) as session:  # <- RTR008
              print(session)
      `,
      { path: "routes.py" },
    ),
  ],
  good: [
    snippet(
      "The service comes by injection; its factory builds it",
      `
      from fastapi import APIRouter, Depends
      from sqlalchemy.ext.asyncio import AsyncSession

      from app.database import get_db

      from .service import TripService
      from .store import TripStore
      from .types import TripGetPayload, TripResponse

      trips_router = APIRouter(prefix="/trips", tags=["trips"], redirect_slashes=False)
      router = trips_router


      async def get_trip_service(db: AsyncSession = Depends(get_db)) -> TripService:
          """Build the service of one request."""
          return TripService(TripStore(db))


      @router.get("/{uuid}")
      async def get_trip(uuid: str, service: TripService = Depends(get_trip_service)) -> TripResponse:
          """Return a trip."""
          return await service.get_one(TripGetPayload(uuid=uuid))
      `,
      { path: "routes.py" },
    ),
    project("A helper of the service's module that is entered for a while", {
      "trips/service.py": `
      class TripChange:
          async def __aenter__(self) -> "TripChange":
              return self

          async def __aexit__(self, *details: object) -> None:
              return None
      `,
      "trips/routes.py": `
      from fastapi import APIRouter, status

      from .service import TripChange

      trips_router = APIRouter(prefix="/trips", tags=["trips"], redirect_slashes=False)
      router = trips_router


      @router.put("/{uuid}", status_code=status.HTTP_200_OK)
      async def update_trip(uuid: str) -> None:
          """Change a trip."""
          async with TripChange():
              return None
      `,
    }),
    snippet(
      "Payloads, responses and clients are no services",
      `
      import httpx
      from fastapi import APIRouter
      from requests import Session

      from .types import TripGetPayload, TripResponse

      trips_router = APIRouter(prefix="/trips", tags=["trips"], redirect_slashes=False)
      router = trips_router


      @router.get("/{uuid}")
      async def get_trip(uuid: str) -> TripResponse:
          """Return a trip."""
          payload = TripGetPayload(uuid=uuid)
          async with httpx.AsyncClient() as client:
              await client.get(f"https://trips.example.com/{payload.uuid}", params={"session": Session()})
          return TripResponse(uuid=uuid)
      `,
      { path: "routes.py" },
    ),
  ],
});
