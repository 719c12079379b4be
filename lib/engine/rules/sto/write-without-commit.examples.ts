import { defineExamples, project, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    project("The service does not commit either", {
      "app/parcels/models.py": `
      from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


      class Base(DeclarativeBase):
          pass


      class Parcel(Base):
          __tablename__ = "parcels"

          uuid: Mapped[str] = mapped_column(primary_key=True)
          status: Mapped[str]
      `,
      "app/parcels/store.py": `
      from sqlalchemy import update
      from sqlalchemy.ext.asyncio import AsyncSession
      from sqlalchemy.orm import Session

      from .models import Parcel


      class ParcelStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def create_one(self, payload: "ParcelCreatePayload") -> Parcel:
              parcel = Parcel(**payload.model_dump())
              self.db.add(parcel)  # <- STO008
              await self.db.flush()
              return parcel

          async def update_status(self, payload: "ParcelUpdatePayload") -> None:
              stmt = update(Parcel).where(Parcel.uuid == payload.uuid).values(status=payload.status)
              await self.db.execute(stmt)  # <- STO008

          async def delete_one(self, payload: "ParcelDeletePayload") -> None:
              await self._delete(payload.uuid)  # <- STO008

          async def _delete(self, uuid: str) -> None:
              await self.db.delete(await self.db.get_one(Parcel, uuid))

          @staticmethod
          def sync_create_batch(session: Session, payloads: list["ParcelCreatePayload"]) -> None:
              session.add_all([Parcel(**payload.model_dump()) for payload in payloads])  # <- STO008
      `,
      "app/parcels/service.py": `
      from .store import ParcelStore


      class ParcelService:
          def __init__(self, store: ParcelStore) -> None:
              self.store = store

          async def create_one(self, payload: "ParcelCreatePayload") -> "ParcelResponse":
              return ParcelResponse.model_validate(await self.store.create_one(payload))
      `,
    }),
    snippet(
      "A snippet that only flushes",
      `
      from sqlalchemy.ext.asyncio import AsyncSession


      class RecipeStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def create_batch(self, payload: "RecipeCreateBatchPayload") -> None:
              self.db.add_all([Recipe(**item.model_dump()) for item in payload.items])  # <- STO008
              await self.db.flush()
      `,
      { path: "recipes/store.py" },
    ),
  ],
  good: [
    snippet(
      "Committed in the method, in a private helper, or by a block",
      `
      from sqlalchemy import delete
      from sqlalchemy.ext.asyncio import AsyncSession

      from .models import Clinic
      from .types import ClinicCreatePayload, ClinicDeletePayload, ClinicUpdatePayload


      class ClinicStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def create_one(self, payload: ClinicCreatePayload) -> Clinic:
              clinic = Clinic(**payload.model_dump())
              self.db.add(clinic)
              await self._save()
              return clinic

          async def update_name(self, payload: ClinicUpdatePayload) -> Clinic:
              clinic = await self.db.merge(Clinic(**payload.model_dump()))
              await self.db.commit()
              return clinic

          async def delete_one(self, payload: ClinicDeletePayload) -> None:
              async with self.db.begin():
                  await self.db.execute(delete(Clinic).where(Clinic.uuid == payload.uuid))

          async def _save(self) -> None:
              await self.db.flush()
              await self.db.commit()
      `,
      { path: "clinics/store.py" },
    ),
    project("The session dependency commits for all", {
      "app/core/database.py": `
      from collections.abc import AsyncGenerator

      from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

      async_session = async_sessionmaker()


      async def get_db() -> AsyncGenerator[AsyncSession, None]:
          async with async_session() as session:
              yield session
              await session.commit()
      `,
      "app/fleets/store.py": `
      from sqlalchemy.ext.asyncio import AsyncSession

      from .models import Truck
      from .types import TruckCreatePayload


      class TruckStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def create_one(self, payload: TruckCreatePayload) -> Truck:
              truck = Truck(**payload.model_dump())
              self.db.add(truck)
              await self.db.flush()
              return truck
      `,
    }),
    project("A unit of work commits", {
      "app/core/unit_of_work.py": `
      from types import TracebackType

      from sqlalchemy.ext.asyncio import AsyncSession


      class UnitOfWork:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def __aenter__(self) -> "UnitOfWork":
              return self

          async def __aexit__(self, kind: type | None, error: Exception | None, trace: TracebackType | None) -> None:
              await self.db.commit()
      `,
      "app/fleets/store.py": `
      from sqlalchemy.ext.asyncio import AsyncSession

      from .models import Truck
      from .types import TruckCreatePayload


      class TruckStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def create_one(self, payload: TruckCreatePayload) -> Truck:
              truck = Truck(**payload.model_dump())
              self.db.add(truck)
              await self.db.flush()
              return truck
      `,
    }),
    project("The service commits once for two stores", {
      "app/bookings/store.py": `
      from sqlalchemy.ext.asyncio import AsyncSession

      from .models import Booking, Seat
      from .types import BookingCreatePayload


      class BookingStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def create_one(self, payload: BookingCreatePayload) -> Booking:
              booking = Booking(**payload.model_dump())
              self.db.add(booking)
              await self.db.flush()
              return booking


      class SeatStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def update_holder(self, payload: BookingCreatePayload) -> None:
              self.db.add(Seat(number=payload.seat, holder=payload.holder))
              await self.db.flush()
      `,
      "app/bookings/service.py": `
      from sqlalchemy.ext.asyncio import AsyncSession

      from .store import BookingStore, SeatStore
      from .types import BookingCreatePayload, BookingResponse


      class BookingService:
          def __init__(self, store: BookingStore, seat_store: SeatStore, db: AsyncSession) -> None:
              self.store = store
              self.seat_store = seat_store
              self.db = db

          async def create_one(self, payload: BookingCreatePayload) -> BookingResponse:
              booking = await self.store.create_one(payload)
              await self.seat_store.update_holder(payload)
              await self.db.commit()
              return BookingResponse.model_validate(booking)
      `,
    }),
    snippet(
      "The setting says that callers commit",
      `
      from sqlalchemy.ext.asyncio import AsyncSession

      from .models import Parcel
      from .types import ParcelCreatePayload


      class ParcelStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def create_one(self, payload: ParcelCreatePayload) -> Parcel:
              parcel = Parcel(**payload.model_dump())
              self.db.add(parcel)
              await self.db.flush()
              return parcel
      `,
      { path: "parcels/store.py", config: { store: { commit: "caller" } } },
    ),
  ],
});
