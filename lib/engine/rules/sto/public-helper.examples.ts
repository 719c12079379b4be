import { defineExamples, fixed, project } from "../defineRule";

export default defineExamples({
  bad: [
    project(
      "A query that only the store itself builds on",
      {
        "app/parcels/store.py": `
      from sqlalchemy import Select, select
      from sqlalchemy.ext.asyncio import AsyncSession

      from .models import Parcel


      class ParcelStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def get_one(self, payload: "ParcelGetPayload") -> Parcel:
              result = await self.db.execute(self.visible_parcels(payload).where(Parcel.uuid == payload.uuid))
              return result.scalar_one()

          def visible_parcels(self, payload: "ParcelGetPayload") -> Select:  # <- STO016
              return select(Parcel).where(Parcel.user_id == payload.user_id)
      `,
        "app/parcels/service.py": `
      from .store import ParcelStore


      class ParcelService:
          def __init__(self, store: ParcelStore) -> None:
              self.store = store

          async def get_one(self, payload: "ParcelGetPayload") -> "ParcelResponse":
              return ParcelResponse.model_validate(await self.store.get_one(payload))
      `,
      },
      {
        fixed: fixed({
          "app/parcels/store.py": `
      from sqlalchemy import Select, select
      from sqlalchemy.ext.asyncio import AsyncSession

      from .models import Parcel


      class ParcelStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def get_one(self, payload: "ParcelGetPayload") -> Parcel:
              result = await self.db.execute(self._visible_parcels(payload).where(Parcel.uuid == payload.uuid))
              return result.scalar_one()

          def _visible_parcels(self, payload: "ParcelGetPayload") -> Select:
              return select(Parcel).where(Parcel.user_id == payload.user_id)
      `,
        }),
      },
    ),
    project("A static helper", {
      "app/fleets/models.py": "",
      "app/fleets/store.py": `
      from sqlalchemy.ext.asyncio import AsyncSession


      class TruckStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def create_one(self, payload: "TruckCreatePayload") -> None:
              self.db.add(TruckStore.build_truck(payload))
              await self.db.commit()

          @staticmethod
          def build_truck(payload: "TruckCreatePayload") -> "Truck":  # <- STO016
              return Truck(plate=payload.plate)
      `,
    }),
  ],
  good: [
    project("Called by others, by nobody, or private already", {
      "app/parcels/store.py": `
      from sqlalchemy import Select, select
      from sqlalchemy.ext.asyncio import AsyncSession

      from .models import Parcel
      from .types import ParcelGetPayload


      class ParcelStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def get_one(self, payload: ParcelGetPayload) -> Parcel:
              await self.lock_row(payload)
              result = await self.db.execute(self._visible(payload).where(Parcel.uuid == payload.uuid))
              return result.scalar_one()

          async def lock_row(self, payload: ParcelGetPayload) -> None:
              await self.db.execute(self._visible(payload).with_for_update())

          async def count_waiting(self) -> int:
              return 0

          def _visible(self, payload: ParcelGetPayload) -> Select:
              return select(Parcel).where(Parcel.user_id == payload.user_id)
      `,
      "app/parcels/service.py": `
      from .store import ParcelStore
      from .types import ParcelGetPayload


      class ParcelService:
          def __init__(self, store: ParcelStore) -> None:
              self.store = store

          async def lock_parcel(self, payload: ParcelGetPayload) -> None:
              await self.store.lock_row(payload)
      `,
    }),
  ],
});
