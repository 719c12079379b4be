import { defineExamples, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "In a store",
      `
      from sqlalchemy import select
      from sqlalchemy.ext.asyncio import AsyncSession

      from .models import Parcel


      class ParcelStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def get_total(self) -> int:
              return len((await self.db.execute(select(Parcel))).scalars().all())  # <- PRF004

          async def get_open_total(self) -> int:
              result = await self.db.execute(select(Parcel).where(Parcel.open))
              parcels = result.scalars().all()
              return len(parcels)  # <- PRF004
      `,
      { path: "parcels/store.py" },
    ),
    snippet(
      "In a service, through the store",
      `
      from .store import ParcelStore


      class ParcelService:
          def __init__(self, store: ParcelStore) -> None:
              self.store = store

          async def has_room(self, payload: "ParcelListPayload") -> bool:
              return len(await self.store.get_list(payload)) < 100  # <- PRF004
      `,
      { path: "parcels/service.py" },
    ),
  ],
  good: [
    snippet(
      "The database counts, or the records are used too",
      `
      from sqlalchemy import func, select
      from sqlalchemy.ext.asyncio import AsyncSession

      from .models import Parcel


      class ParcelStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def get_total(self) -> int:
              result = await self.db.execute(select(func.count()).select_from(Parcel))
              return result.scalar_one()

          async def get_both(self) -> tuple[list[Parcel], int]:
              parcels = list((await self.db.execute(select(Parcel))).scalars().all())
              return parcels, len(parcels)

          async def get_length(self, words: list[str]) -> int:
              return len(words) + len("parcels")
      `,
      { path: "parcels/store.py" },
    ),
  ],
});
