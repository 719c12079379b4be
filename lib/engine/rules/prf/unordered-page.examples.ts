import { defineExamples, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "Limit and offset on rows in no order",
      `
      from sqlalchemy import func, select
      from sqlalchemy.ext.asyncio import AsyncSession

      from .models import Parcel


      class ParcelStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def get_plist(self, payload: "ParcelGetPListPayload") -> tuple[list[Parcel], int]:
              total = await self.db.scalar(select(func.count()).select_from(Parcel))
              stmt = select(Parcel).where(Parcel.user_id == payload.user_id)  # <- PRF010
              stmt = stmt.limit(payload.params.limit).offset(payload.params.offset)
              return list((await self.db.execute(stmt)).scalars().all()), total
      `,
      { path: "parcels/store.py" },
    ),
    snippet(
      "The statement comes from elsewhere",
      `
      from sqlalchemy import Select, select
      from sqlalchemy.ext.asyncio import AsyncSession

      from .models import Visit


      class VisitStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def get_plist(self, payload: "VisitGetPListPayload") -> tuple[list[Visit], int]:  # <- PRF010
              stmt = self._visits(payload).limit(payload.params.limit).offset(payload.params.offset)
              return list((await self.db.execute(stmt)).scalars().all()), payload.total

          def _visits(self, payload: "VisitGetPListPayload") -> Select:
              return select(Visit).where(Visit.clinic_id == payload.clinic_id)
      `,
      { path: "visits/store.py" },
    ),
  ],
  good: [
    snippet(
      "Ordered in the statement or in a helper",
      `
      from sqlalchemy import Select, func, select
      from sqlalchemy.ext.asyncio import AsyncSession

      from .models import Parcel, Visit
      from .types import ParcelGetPListPayload, VisitGetPListPayload


      class ParcelStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def get_plist(self, payload: ParcelGetPListPayload) -> tuple[list[Parcel], int]:
              total = await self.db.scalar(select(func.count()).select_from(Parcel))
              stmt = select(Parcel).order_by(Parcel.uuid).limit(payload.params.limit).offset(payload.params.offset)
              return list((await self.db.execute(stmt)).scalars().all()), total


      class VisitStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def get_plist(self, payload: VisitGetPListPayload) -> tuple[list[Visit], int]:
              total = await self.db.scalar(select(func.count()).select_from(Visit))
              stmt = self._visits(payload).limit(payload.params.limit).offset(payload.params.offset)
              return list((await self.db.execute(stmt)).scalars().all()), total

          def _visits(self, payload: VisitGetPListPayload) -> Select:
              return select(Visit).where(Visit.clinic_id == payload.clinic_id).order_by(Visit.day, Visit.uuid)
      `,
      { path: "parcels/store.py" },
    ),
  ],
});
