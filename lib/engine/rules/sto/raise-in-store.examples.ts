import { defineExamples, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "The store decides what absence means",
      `
      from sqlalchemy import select
      from sqlalchemy.ext.asyncio import AsyncSession

      from .errors import BookingNotFoundError
      from .models import Booking
      from .types import BookingGetPayload


      class BookingStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def get_one(self, payload: BookingGetPayload) -> Booking:
              result = await self.db.execute(select(Booking).where(Booking.uuid == payload.uuid))
              booking = result.scalar_one_or_none()
              if booking is None:
                  raise BookingNotFoundError(identifier=payload.uuid)  # <- STO003
              return booking
      `,
      { path: "bookings/store.py" },
    ),
    snippet(
      "Input checked in the store, and an exception made elsewhere raised there",
      `
      from fastapi import HTTPException
      from sqlalchemy.ext.asyncio import AsyncSession


      class IngredientRepository:
          def __init__(self, session: AsyncSession) -> None:
              self.session = session

          def _check(self, grams: int) -> None:
              if grams < 0:
                  raise ValueError("negative amount")  # <- STO003
              if grams > 10_000:
                  raise HTTPException(status_code=422, detail="too much")  # <- STO003

          async def update_grams(self, payload: "IngredientUpdatePayload") -> None:
              failures = [self._failure(item) for item in payload.items]
              try:
                  await self.session.flush()
              finally:
                  if failures:
                      raise failures[0]  # <- STO003
      `,
      { path: "ingredients/repository.py" },
    ),
  ],
  good: [
    snippet(
      "What the database raises propagates; a base method may say that it is not there yet",
      `
      from sqlalchemy import select
      from sqlalchemy.ext.asyncio import AsyncSession

      from .models import Booking
      from .types import BookingGetPayload


      class BookingStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def get_one(self, payload: BookingGetPayload) -> Booking:
              result = await self.db.execute(select(Booking).where(Booking.uuid == payload.uuid))
              return result.scalar_one()

          def _columns(self) -> list[str]:
              raise NotImplementedError("each store names its columns")

          def _order(self) -> list[str]:
              raise NotImplementedError
      `,
      { path: "bookings/store.py" },
    ),
    snippet(
      "The service raises",
      `
      from sqlalchemy.exc import NoResultFound

      from .errors import BookingNotFoundError
      from .store import BookingStore
      from .types import BookingGetPayload, BookingResponse


      class BookingService:
          def __init__(self, store: BookingStore) -> None:
              self.store = store

          async def get_one(self, payload: BookingGetPayload) -> BookingResponse:
              try:
                  booking = await self.store.get_one(payload)
              except NoResultFound as error:
                  raise BookingNotFoundError(identifier=payload.uuid) from error
              return BookingResponse.model_validate(booking)
      `,
      { path: "bookings/service.py" },
    ),
  ],
});
