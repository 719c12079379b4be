import { defineExamples, fixed, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "An id before there is a row",
      `
      from sqlalchemy.ext.asyncio import AsyncSession

      from .models import Booking, BookingLine


      class BookingStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def create_one(self, payload: "BookingCreatePayload") -> Booking:
              booking = Booking(room=payload.room, guest=payload.guest)
              self.db.add(booking)
              self.db.add_all([BookingLine(booking_id=booking.id, item=item) for item in payload.items])  # <- STO009
              await self.db.commit()
              return booking
      `,
      {
        path: "bookings/store.py",
        fixed: fixed({
          "bookings/store.py": `
      from sqlalchemy.ext.asyncio import AsyncSession

      from .models import Booking, BookingLine


      class BookingStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def create_one(self, payload: "BookingCreatePayload") -> Booking:
              booking = Booking(room=payload.room, guest=payload.guest)
              self.db.add(booking)
              await self.db.flush()
              self.db.add_all([BookingLine(booking_id=booking.id, item=item) for item in payload.items])
              await self.db.commit()
              return booking
      `,
        }),
      },
    ),
    snippet(
      "Several at once, and a synchronous twin",
      `
      from sqlalchemy.ext.asyncio import AsyncSession
      from sqlalchemy.orm import Session

      from .models import Parcel


      class ParcelStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def create_batch(self, payload: "ParcelCreateBatchPayload") -> list[int]:
              parcels = [Parcel(weight=item.weight) for item in payload.items]
              self.db.add_all(parcels)
              ids = [parcel.id for parcel in parcels]  # <- STO009
              await self.db.commit()
              return ids

          @staticmethod
          def sync_create_one(session: Session, weight: int) -> str:
              parcel = Parcel(weight=weight)
              session.add(parcel)
              label = f"{parcel.uuid}-{weight}"  # <- STO009
              session.commit()
              return label
      `,
      { path: "parcels/store.py" },
    ),
  ],
  good: [
    snippet(
      "Flushed first, set by the method, or not known to be empty",
      `
      from uuid import uuid4

      from sqlalchemy.ext.asyncio import AsyncSession

      from .models import Booking, BookingLine
      from .types import BookingCreatePayload


      class BookingStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def create_one(self, payload: BookingCreatePayload) -> Booking:
              booking = Booking(room=payload.room)
              self.db.add(booking)
              await self.db.flush()
              self.db.add(BookingLine(booking_id=booking.id))
              await self.db.commit()
              return booking

          async def create_known(self, payload: BookingCreatePayload) -> str:
              booking = Booking(uuid=uuid4(), room=payload.room)
              booking.created_at = payload.now
              self.db.add(booking)
              label = f"{booking.uuid} {booking.created_at} {booking.room}"
              await self.db.commit()
              return label

          async def create_from_values(self, payload: BookingCreatePayload) -> str:
              booking = Booking(**payload.model_dump())
              self.db.add(booking)
              label = f"{booking.uuid}"
              await self.db.commit()
              return label

          async def update_room(self, payload: BookingCreatePayload) -> int:
              booking = Booking(room=payload.room)
              if payload.is_new:
                  self.db.add(booking)
              else:
                  booking = await self.db.merge(Booking(id=payload.id, room=payload.room))
                  return booking.id
              await self.db.commit()
              return booking.id
      `,
      { path: "bookings/store.py" },
    ),
  ],
});
