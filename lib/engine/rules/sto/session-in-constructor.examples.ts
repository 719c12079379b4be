import { defineExamples, project, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "Every method is handed a session",
      `
      from sqlalchemy import select
      from sqlalchemy.ext.asyncio import AsyncSession

      from .models import Parcel
      from .types import ParcelCreatePayload, ParcelGetPayload


      class ParcelStore:  # <- STO001
          async def get_one(self, db: AsyncSession, payload: ParcelGetPayload) -> Parcel:
              result = await db.execute(select(Parcel).where(Parcel.uuid == payload.uuid))
              return result.scalar_one()

          async def create_one(self, db: AsyncSession, payload: ParcelCreatePayload) -> Parcel:
              parcel = Parcel(**payload.model_dump())
              db.add(parcel)
              await db.commit()
              return parcel
      `,
      { path: "parcels/store.py" },
    ),
    snippet(
      "A constructor that takes a factory, and one method with a session of its own",
      `
      from sqlalchemy import func, select
      from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

      from .models import Clinic, Visit


      class VisitStore:  # <- STO001
          def __init__(self, sessions: async_sessionmaker[AsyncSession]) -> None:
              self.sessions = sessions

          async def get_count(self) -> int:
              async with self.sessions() as session:
                  result = await session.execute(select(func.count()).select_from(Visit))
                  return result.scalar_one()


      class ClinicStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def get_count(self, other: AsyncSession) -> int:  # <- STO001
              result = await other.execute(select(func.count()).select_from(Clinic))
              return result.scalar_one()

          async def _count_open(self, session) -> int:  # <- STO001
              result = await session.execute(select(func.count()).where(Clinic.open))
              return result.scalar_one()
      `,
      { path: "clinics/store.py" },
    ),
    project("The lacking constructor is reported once, at the class that has it", {
      "app/core/base.py": `
      class BaseStore:
          def __init__(self, name: str) -> None:
              self.name = name
      `,
      "app/recipes/models.py": `
      class Base:
          pass
      `,
      "app/recipes/store.py": `
      from app.core.base import BaseStore


      class RecipeStore(BaseStore):  # <- STO001
          async def get_total(self) -> int:
              return 0


      class VeganRecipeStore(RecipeStore):
          async def get_total(self) -> int:
              return 1
      `,
    }),
  ],
  good: [
    snippet(
      "The session is given once; a static synchronous twin for background tasks takes its own",
      `
      from sqlalchemy import select
      from sqlalchemy.ext.asyncio import AsyncSession
      from sqlalchemy.orm import Session

      from .models import Parcel
      from .types import ParcelCreatePayload, ParcelGetPayload


      class ParcelStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def get_one(self, payload: ParcelGetPayload) -> Parcel:
              result = await self.db.execute(select(Parcel).where(Parcel.uuid == payload.uuid))
              return result.scalar_one()

          @staticmethod
          def sync_create_batch(session: Session, payloads: list[ParcelCreatePayload]) -> list[Parcel]:
              existing = set(session.execute(select(Parcel.uuid)).scalars().all())
              parcels = [Parcel(**payload.model_dump()) for payload in payloads]
              session.add_all(parcels)
              session.commit()
              return [parcel for parcel in parcels if parcel.uuid not in existing]
      `,
      { path: "parcels/store.py" },
    ),
    project("The base class takes the session, or is not known", {
      "app/core/base_store.py": `
      from sqlalchemy.ext.asyncio import AsyncSession


      class BaseStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db
      `,
      "app/fleets/store.py": `
      from libstore import SqlStore

      from app.core.base_store import BaseStore


      class FleetStore(BaseStore):
          async def get_total(self) -> int:
              return 0


      class TruckStore(SqlStore):
          async def get_total(self) -> int:
              return 0
      `,
    }),
    snippet(
      "No instance methods; a session by an alias; data that no session reaches",
      `
      from typing import Annotated

      from fastapi import Depends
      from redis.asyncio import Redis
      from sqlalchemy.ext.asyncio import AsyncSession

      from app.database import get_db

      SessionDep = Annotated[AsyncSession, Depends(get_db)]


      class TableNames:
          bookings = "bookings"


      class BookingStore:
          def __init__(self, db: SessionDep) -> None:
              self.db = db

          async def get_total(self) -> int:
              return 0


      class HoldStore:
          def __init__(self, redis: Redis) -> None:
              self.redis = redis

          async def get_holder(self, seat: str) -> str:
              return await self.redis.get(seat)
      `,
      { path: "bookings/store.py" },
    ),
  ],
});
