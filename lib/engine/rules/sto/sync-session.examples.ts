import { defineExamples, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "The constructor takes one",
      `
      from sqlalchemy import select
      from sqlalchemy.orm import Session

      from .models import Booking
      from .types import BookingGetPayload


      class BookingStore:
          def __init__(self, db: Session) -> None:  # <- STO004
              self.db = db

          def get_one(self, payload: BookingGetPayload) -> Booking:
              return self.db.execute(select(Booking).where(Booking.uuid == payload.uuid)).scalar_one()
      `,
      { path: "bookings/store.py" },
    ),
    snippet(
      "A field, a method's parameter and a variable",
      `
      from typing import Annotated, Optional

      from fastapi import Depends
      from sqlalchemy.ext.asyncio import AsyncSession
      from sqlalchemy.orm import Session, scoped_session, sessionmaker

      from app.database import get_sync_db

      SessionDep = Annotated[Session, Depends(get_sync_db)]


      class TruckRepository:
          registry: scoped_session  # <- STO004

          def __init__(self, db: AsyncSession, sessions: sessionmaker[Session]) -> None:  # <- STO004
              self.db = db
              self.sessions = sessions

          def get_total(self, other: Optional[SessionDep] = None) -> int:  # <- STO004
              session: Session = other or self.sessions()  # <- STO004
              return session.query(Truck).count()
      `,
      { path: "trucks/repository.py" },
    ),
  ],
  good: [
    snippet(
      "An asynchronous session; static twins and what run_sync calls take their own",
      `
      from sqlalchemy import select
      from sqlalchemy.ext.asyncio import AsyncSession
      from sqlalchemy.orm import Session

      from .models import Booking


      class BookingStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def get_list(self) -> list[Booking]:
              return await self.db.run_sync(self._load)

          async def get_names(self) -> list[str]:
              def load(session: Session) -> list[str]:
                  return list(session.execute(select(Booking.name)).scalars().all())

              return await self.db.run_sync(load)

          def _load(self, session: Session) -> list[Booking]:
              return list(session.execute(select(Booking)).scalars().all())

          @staticmethod
          def sync_get_list(session: Session) -> list[Booking]:
              return list(session.execute(select(Booking)).scalars().all())
      `,
      { path: "bookings/store.py" },
    ),
  ],
});
