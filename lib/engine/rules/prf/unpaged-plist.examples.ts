import { defineExamples, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "Everything is loaded and cut in Python",
      `
      from sqlalchemy import select
      from sqlalchemy.ext.asyncio import AsyncSession

      from .models import Parcel


      class ParcelStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def get_plist(self, payload: "ParcelGetPListPayload") -> tuple[list[Parcel], int]:  # <- PRF005
              parcels = (await self.db.execute(select(Parcel).order_by(Parcel.uuid))).scalars().all()
              params = payload.params
              return parcels[params.offset : params.offset + params.limit], len(parcels)
      `,
      { path: "parcels/store.py" },
    ),
    snippet(
      "A limit without an offset gives the first page for ever",
      `
      from sqlalchemy import select
      from sqlalchemy.ext.asyncio import AsyncSession

      from .models import Visit


      class VisitStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def get_plist(self, payload: "VisitGetPListPayload") -> tuple[list[Visit], int]:  # <- PRF005
              stmt = self._visits(payload).limit(payload.params.limit)
              visits = list((await self.db.execute(stmt)).scalars().all())
              return visits, len(visits)

          def _visits(self, payload: "VisitGetPListPayload") -> "Select":
              return select(Visit).where(Visit.clinic_id == payload.clinic_id).order_by(Visit.day)
      `,
      { path: "visits/store.py" },
    ),
  ],
  good: [
    snippet(
      "Limit and offset in a helper; a page after a key",
      `
      from sqlalchemy import Select, func, select
      from sqlalchemy.ext.asyncio import AsyncSession

      from .models import Parcel, Visit
      from .types import ParcelGetPListPayload, VisitGetPListPayload


      class ParcelStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def get_plist(self, payload: ParcelGetPListPayload) -> tuple[list[Parcel], int]:
              result = await self.db.execute(self._page(select(Parcel).order_by(Parcel.uuid), payload))
              total = await self.db.scalar(select(func.count()).select_from(Parcel))
              return list(result.scalars().all()), total

          def _page(self, stmt: Select, payload: ParcelGetPListPayload) -> Select:
              return stmt.limit(payload.params.limit).offset(payload.params.offset)


      class VisitStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def get_plist(self, payload: VisitGetPListPayload) -> tuple[list[Visit], int]:
              stmt = select(Visit).where(Visit.uuid > payload.after).order_by(Visit.uuid).limit(payload.params.limit)
              total = await self.db.scalar(select(func.count()).select_from(Visit))
              return list((await self.db.execute(stmt)).scalars().all()), total
      `,
      { path: "parcels/store.py" },
    ),
  ],
});
