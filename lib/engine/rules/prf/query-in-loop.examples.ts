import { defineExamples, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "One query a parcel",
      `
      import asyncio

      from sqlalchemy import select
      from sqlalchemy.ext.asyncio import AsyncSession

      from .models import Parcel
      from .types import ParcelListPayload


      class ParcelStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def get_list(self, payload: ParcelListPayload) -> list[Parcel]:
              parcels = []
              for uuid in payload.uuids:
                  result = await self.db.execute(select(Parcel).where(Parcel.uuid == uuid))  # <- PRF001
                  parcels.append(result.scalar_one())
              return parcels

          async def get_weights(self, payload: ParcelListPayload) -> list[int]:
              return [await self.db.scalar(select(Parcel.weight).where(Parcel.uuid == uuid)) for uuid in payload.uuids]  # <- PRF001

          async def get_at_once(self, payload: ParcelListPayload) -> list[Parcel]:
              return await asyncio.gather(*(self.db.get(Parcel, uuid) for uuid in payload.uuids))  # <- PRF001
      `,
      { path: "parcels/store.py" },
    ),
    snippet(
      "A store asked and written record by record",
      `
      import asyncio

      from .store import RecipeStore


      class RecipeService:
          def __init__(self, store: RecipeStore, tag_store: "TagStore") -> None:
              self.store = store
              self.tag_store = tag_store

          async def create_batch(self, payload: "RecipeCreateBatchPayload") -> list["RecipeResponse"]:
              responses = []
              for item in payload.items:
                  recipe = await self.store.create_one(item)  # <- PRF001
                  responses.append(RecipeResponse.model_validate(recipe))
              return responses

          async def get_tags(self, payload: "RecipeGetPayload") -> list["TagResponse"]:
              tasks = [self.tag_store.get_one(tag) for tag in payload.tags]  # <- PRF001
              return await asyncio.gather(*tasks)

          async def update_all(self, payload: "RecipeUpdateBatchPayload") -> None:
              index = 0
              while index < len(payload.items):
                  await self.store.update_title(payload.items[index])  # <- PRF001
                  index += 1
      `,
      { path: "recipes/service.py" },
    ),
  ],
  good: [
    snippet(
      "One statement for all, pages and chunks",
      `
      from sqlalchemy import select
      from sqlalchemy.ext.asyncio import AsyncSession

      from .models import Parcel
      from .types import ParcelListPayload


      class ParcelStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def get_list(self, payload: ParcelListPayload) -> list[Parcel]:
              result = await self.db.execute(select(Parcel).where(Parcel.uuid.in_(payload.uuids)))
              return list(result.scalars().all())

          async def get_weights(self, payload: ParcelListPayload) -> list[int]:
              return [parcel.weight for parcel in (await self.db.scalars(select(Parcel).limit(payload.limit))).all()]

          async def get_every_uuid(self) -> list[str]:
              uuids: list[str] = []
              offset = 0
              while True:
                  page = (await self.db.scalars(select(Parcel.uuid).order_by(Parcel.uuid).limit(500).offset(offset))).all()
                  if not page:
                      return uuids
                  uuids.extend(page)
                  offset += len(page)

          async def get_free_code(self, payload: ParcelListPayload) -> str:
              number = 1
              while await self.db.scalar(select(Parcel.uuid).where(Parcel.code == f"{payload.code}-{number}")):
                  number += 1
              return f"{payload.code}-{number}"

          async def get_in_chunks(self, payload: ParcelListPayload) -> list[Parcel]:
              parcels: list[Parcel] = []
              for chunk in payload.get_chunks(500):
                  result = await self.db.execute(select(Parcel).where(Parcel.uuid.in_(chunk)))
                  parcels.extend(result.scalars().all())
              return parcels
      `,
      { path: "parcels/store.py" },
    ),
    snippet(
      "Another service, a batch a turn, and a loop that is left at once",
      `
      from .store import RecipeStore
      from .types import RecipeGetPayload, RecipeResponse, RecipeUpdateBatchPayload


      class RecipeService:
          def __init__(self, store: RecipeStore, cache: dict[str, RecipeResponse]) -> None:
              self.store = store
              self.cache = cache

          async def update_shelves(self, payload: RecipeUpdateBatchPayload) -> None:
              for shelf in payload.shelves:
                  await self.store.create_batch(shelf)

          async def get_first(self, payload: RecipeGetPayload) -> RecipeResponse:
              for uuid in payload.uuids:
                  if uuid in self.cache:
                      return RecipeResponse.model_validate(await self.store.get_one(payload))
              return RecipeResponse.model_validate(await self.store.get_default(payload))
      `,
      { path: "recipes/service.py" },
    ),
  ],
});
