import { defineExamples, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "Absence turned into None",
      `
      from sqlalchemy import select
      from sqlalchemy.exc import NoResultFound
      from sqlalchemy.ext.asyncio import AsyncSession

      from .models import Booking
      from .types import BookingGetPayload


      class BookingStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def get_one(self, payload: BookingGetPayload) -> Booking:
              try:
                  result = await self.db.execute(select(Booking).where(Booking.uuid == payload.uuid))
                  return result.scalar_one()
              except NoResultFound:  # <- STO002
                  return None
              except (ValueError, TypeError) as error:  # <- STO002
                  raise LookupError("booking") from error
      `,
      { path: "store.py" },
    ),
    snippet(
      "Errors suppressed on the way",
      `
      import contextlib

      from sqlalchemy.exc import IntegrityError
      from sqlalchemy.ext.asyncio import AsyncSession


      class SeatStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def create_one(self, payload: "SeatCreatePayload") -> None:
              with contextlib.suppress(IntegrityError):  # <- STO002
                  self.db.add(payload)
                  await self.db.commit()

          async def _refresh_all(self) -> None:
              try:
                  await self.db.flush()
              except* OSError:  # <- STO002
                  pass
      `,
      { path: "seats/store.py" },
    ),
  ],
  good: [
    snippet(
      "Exceptions propagate; a finally only cleans up",
      `
      from sqlalchemy import select
      from sqlalchemy.ext.asyncio import AsyncSession


      class BookingStore:
          def __init__(self, db: AsyncSession, metrics: "Metrics") -> None:
              self.db = db
              self.metrics = metrics

          async def get_one(self, payload: "BookingGetPayload") -> "Booking":
              timer = self.metrics.start()
              try:
                  result = await self.db.execute(select(Booking).where(Booking.uuid == payload.uuid))
                  return result.scalar_one()
              finally:
                  timer.stop()
      `,
      { path: "store.py" },
    ),
    snippet(
      "A service may catch",
      `
      from sqlalchemy.exc import NoResultFound


      class BookingService:
          def __init__(self, store: "BookingStore") -> None:
              self.store = store

          async def get_one(self, payload: "BookingGetPayload") -> "BookingResponse":
              try:
                  booking = await self.store.get_one(payload)
              except NoResultFound as error:
                  raise BookingNotFoundError(identifier=payload.uuid) from error
              return BookingResponse.model_validate(booking)
      `,
      { path: "service.py" },
    ),
  ],
});
