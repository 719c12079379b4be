import { defineExamples, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "A query, a write and a statement in handlers",
      `
      from fastapi import APIRouter, Depends
      from sqlalchemy import func, select
      from sqlalchemy.ext.asyncio import AsyncSession

      from app.database import get_db
      from .models import Booking

      bookings_router = APIRouter(prefix="/bookings", tags=["bookings"], redirect_slashes=False)
      router = bookings_router


      @router.get("/{uuid}")
      async def get_booking(uuid: str, db: AsyncSession = Depends(get_db)):
          result = await db.execute(select(Booking).where(Booking.uuid == uuid))  # <- ARC003
          return result.scalar_one()


      @router.post("/")
      async def create_booking(payload: "BookingCreatePayload", db: AsyncSession = Depends(get_db)):
          booking = Booking(**payload.model_dump())
          db.add(booking)  # <- ARC003
          await db.commit()  # <- ARC003
          await db.refresh(booking)  # <- ARC003
          return booking


      @router.get("/")
      async def get_bookings(service: "BookingService", db: AsyncSession = Depends(get_db)):
          query = select(func.count()).select_from(select(Booking).subquery())  # <- ARC003
          return await service.run(query)
      `,
      { path: "routes.py" },
    ),
    snippet(
      "Through an alias of Annotated, and the old query",
      `
      from typing import Annotated

      from fastapi import APIRouter, Depends
      from sqlalchemy import text
      from sqlalchemy.orm import Session

      from .database import get_session

      SessionDep = Annotated[Session, Depends(get_session)]
      trucks_router = APIRouter(prefix="/trucks", tags=["trucks"], redirect_slashes=False)
      router = trucks_router


      @router.get("/")
      def get_trucks(session: SessionDep):
          return session.query(Truck).all()  # <- ARC003


      @router.get("/age")
      def get_age(connection: SessionDep):
          def load():
              return connection.scalar(text("SELECT max(age) FROM trucks"))  # <- ARC003

          return load()
      `,
      { path: "routes.py" },
    ),
  ],
  good: [
    snippet(
      "The session only passes through",
      `
      from fastapi import APIRouter, Depends, Request
      from sqlalchemy.ext.asyncio import AsyncSession

      from app.database import get_db
      from .service import make_booking_service
      from .types import BookingGetPayload, BookingResponse

      bookings_router = APIRouter(prefix="/bookings", tags=["bookings"], redirect_slashes=False)
      router = bookings_router


      @router.get("/{uuid}")
      async def get_booking(uuid: str, request: Request, db: AsyncSession = Depends(get_db)) -> BookingResponse:
          """Return a booking."""
          session = request.session
          locale = session.get("locale") or request.session.get("language")
          return await make_booking_service(db).get_one(BookingGetPayload(uuid=uuid, locale=locale))
      `,
      { path: "routes.py" },
    ),
    snippet(
      "A client's session, and another library's select",
      `
      import aiohttp
      from fastapi import APIRouter, Depends
      from parsel import select

      from .clients import get_http

      pages_router = APIRouter(prefix="/pages", tags=["pages"], redirect_slashes=False)
      router = pages_router


      @router.get("/{uuid}")
      async def get_page(uuid: str, session: aiohttp.ClientSession = Depends(get_http)) -> None:
          """Fetch a page."""
          page = await session.get(f"https://pages.example.com/{uuid}")
          select(page)
      `,
      { path: "routes.py" },
    ),
  ],
});
