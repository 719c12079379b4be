import { defineExamples, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "Everything is written, whatever is there",
      `
      from sqlalchemy import insert
      from sqlalchemy.ext.asyncio import AsyncSession
      from sqlalchemy.orm import Session

      from .models import Parcel


      class ParcelStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def create_batch(self, payload: "ParcelCreateBatchPayload") -> None:  # <- STO014
              await self.db.execute(insert(Parcel), [item.model_dump() for item in payload.items])
              await self.db.commit()

          @staticmethod
          def sync_create_batch(session: Session, payloads: list["ParcelCreatePayload"]) -> None:  # <- STO014
              session.add_all([Parcel(**payload.model_dump()) for payload in payloads])
              session.commit()
      `,
      { path: "parcels/store.py" },
    ),
    snippet(
      "A look afterwards is too late",
      `
      from sqlalchemy import select
      from sqlalchemy.ext.asyncio import AsyncSession

      from .models import Visit


      class VisitStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def create_batch(self, payload: "VisitCreateBatchPayload") -> list[Visit]:  # <- STO014
              await self._save([Visit(**item.model_dump()) for item in payload.items])
              result = await self.db.execute(select(Visit).where(Visit.batch == payload.batch))
              return list(result.scalars().all())

          async def _save(self, visits: list[Visit]) -> None:
              self.db.add_all(visits)
              await self.db.commit()
      `,
      { path: "visits/store.py" },
    ),
  ],
  good: [
    snippet(
      "Existing records are selected first, in a helper, or left to the database",
      `
      from sqlalchemy import insert, select
      from sqlalchemy.dialects.postgresql import insert as pg_insert
      from sqlalchemy.ext.asyncio import AsyncSession
      from sqlalchemy.orm import Session

      from .models import Parcel
      from .types import ParcelCreateBatchPayload, ParcelCreatePayload


      class ParcelStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def create_batch(self, payload: ParcelCreateBatchPayload) -> None:
              known = await self._find_known(payload)
              self.db.add_all([Parcel(**item.model_dump(), known=item.code in known) for item in payload.items])
              await self.db.commit()

          async def _find_known(self, payload: ParcelCreateBatchPayload) -> set[str]:
              codes = [item.code for item in payload.items]
              return set((await self.db.execute(select(Parcel.code).where(Parcel.code.in_(codes)))).scalars().all())

          @staticmethod
          def sync_create_batch(session: Session, payloads: list[ParcelCreatePayload]) -> None:
              session.execute(insert(Parcel).prefix_with("IGNORE"), [payload.model_dump() for payload in payloads])
              session.commit()


      class LabelStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def create_batch(self, payload: ParcelCreateBatchPayload) -> None:
              rows = [item.model_dump() for item in payload.items]
              await self.db.execute(pg_insert(Parcel).values(rows).on_conflict_do_nothing())
              await self.db.commit()
      `,
      { path: "parcels/store.py" },
    ),
  ],
});
