import { defineExamples, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "Known parcels are left out by the loop",
      `
      from sqlalchemy import select
      from sqlalchemy.ext.asyncio import AsyncSession

      from .models import Parcel


      class ParcelStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def create_batch(self, payload: "ParcelCreateBatchPayload") -> list[Parcel]:  # <- STO015
              known = set((await self.db.execute(select(Parcel.code))).scalars().all())
              parcels = []
              for item in payload.items:
                  if item.code in known:
                      continue
                  parcels.append(Parcel(**item.model_dump()))
              self.db.add_all(parcels)
              await self.db.commit()
              return parcels
      `,
      { path: "parcels/store.py" },
    ),
    snippet(
      "Left out by a comprehension in a helper",
      `
      from sqlalchemy import select
      from sqlalchemy.ext.asyncio import AsyncSession

      from .models import Visit


      class VisitStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def create_batch(self, payload: "VisitCreateBatchPayload") -> None:  # <- STO015
              self.db.add_all(await self._new_visits(payload))
              await self.db.commit()

          async def _new_visits(self, payload: "VisitCreateBatchPayload") -> list[Visit]:
              existing = set((await self.db.execute(select(Visit.number))).scalars().all())
              return [Visit(**item.model_dump()) for item in payload.items if item.number not in existing]
      `,
      { path: "visits/store.py" },
    ),
  ],
  good: [
    snippet(
      "What is left out is logged, in the method or in the helper",
      `
      import logging

      from sqlalchemy import select
      from sqlalchemy.ext.asyncio import AsyncSession

      from .models import Parcel, Visit
      from .types import ParcelCreateBatchPayload, VisitCreateBatchPayload

      logger = logging.getLogger(__name__)


      class ParcelStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def create_batch(self, payload: ParcelCreateBatchPayload) -> list[Parcel]:
              known = set((await self.db.execute(select(Parcel.code))).scalars().all())
              parcels = [Parcel(**item.model_dump()) for item in payload.items if item.code not in known]
              logger.info("Left out %s parcels that exist", len(payload.items) - len(parcels))
              self.db.add_all(parcels)
              await self.db.commit()
              return parcels


      class VisitStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def create_batch(self, payload: VisitCreateBatchPayload) -> None:
              self.db.add_all(await self._new_visits(payload))
              await self.db.commit()

          async def _new_visits(self, payload: VisitCreateBatchPayload) -> list[Visit]:
              existing = set((await self.db.execute(select(Visit.number))).scalars().all())
              visits = []
              for item in payload.items:
                  if item.number in existing:
                      logger.info("Left out visit %s", item.number)
                      continue
                  visits.append(Visit(**item.model_dump()))
              return visits
      `,
      { path: "stores/visit_store.py" },
    ),
  ],
});
