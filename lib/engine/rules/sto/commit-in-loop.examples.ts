import { defineExamples, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "A commit a record",
      `
      from sqlalchemy.ext.asyncio import AsyncSession

      from .models import Parcel


      class ParcelStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def create_batch(self, payload: "ParcelCreateBatchPayload") -> None:
              for item in payload.items:
                  self.db.add(Parcel(**item.model_dump()))
                  await self.db.flush()  # <- STO012
                  await self.db.commit()  # <- STO012
      `,
      { path: "parcels/store.py" },
    ),
    snippet(
      "In a service, and in the inner of two loops",
      `
      from sqlalchemy.ext.asyncio import AsyncSession


      class VisitService:
          def __init__(self, store: "VisitStore", db: AsyncSession) -> None:
              self.store = store
              self.db = db

          async def update_all(self, payload: "VisitUpdateBatchPayload") -> None:
              for chunk in payload.get_chunks(100):
                  for visit in chunk:
                      visit.closed = True
                      await self.db.commit()  # <- STO012
      `,
      { path: "visits/service.py" },
    ),
  ],
  good: [
    snippet(
      "Once after the loop, or once a chunk",
      `
      from sqlalchemy.ext.asyncio import AsyncSession

      from .models import Parcel
      from .types import ParcelUpdatePayload


      class ParcelStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def update_weights(self, payload: ParcelUpdatePayload) -> None:
              for parcel in payload.parcels:
                  parcel.weight = payload.weight
              await self.db.commit()

          async def update_labels(self, payload: ParcelUpdatePayload) -> None:
              for chunk in payload.get_chunks(500):
                  self.db.add_all([Parcel(label=label) for label in chunk])
                  await self.db.commit()
      `,
      { path: "parcels/store.py" },
    ),
  ],
});
