import { defineExamples, project, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "Queries through a session of its own",
      `
      from sqlalchemy import select, update
      from sqlalchemy.ext.asyncio import AsyncSession

      from .models import Locker


      class LockerService:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def get_one(self, payload: "LockerGetPayload") -> "LockerResponse":
              result = await self.db.execute(select(Locker).where(Locker.uuid == payload.uuid))  # <- ARC004
              return LockerResponse.model_validate(result.scalar_one())

          async def update_code(self, payload: "LockerCodePayload") -> None:
              statement = update(Locker).where(Locker.uuid == payload.uuid)  # <- ARC004
              await self._run(statement)

          async def _run(self, statement: "Update") -> None:
              await self.db.execute(statement)  # <- ARC004
      `,
      { path: "service.py" },
    ),
    project("Through the store's session", {
      "gym/lockers/store.py": `
      from sqlalchemy.ext.asyncio import AsyncSession


      class LockerStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db
      `,
      "gym/lockers/service.py": `
      from .store import LockerStore


      class LockerService:
          def __init__(self, store: LockerStore) -> None:
              self.store = store

          async def create_one(self, payload: "LockerCreatePayload") -> None:
              self.store.db.add(payload)  # <- ARC004
              await self.store.db.commit()


      class KeyService:
          def __init__(self, key_store: "KeyStore") -> None:
              self.key_store = key_store

          async def create_one(self, payload: "KeyCreatePayload") -> None:
              await self.key_store.session.refresh(payload)  # <- ARC004
      `,
    }),
  ],
  good: [
    snippet(
      "A unit of work over two stores, methods that only sound like access, and other selects",
      `
      import select as polling

      from sqlalchemy.ext.asyncio import AsyncSession


      class LockerService:
          def __init__(self, db: AsyncSession, store: "LockerStore", keys: "KeyStore") -> None:
              self.db = db
              self.store = store
              self.keys = keys
              self.cache: dict[str, str] = {}

          async def create_one(self, payload: "LockerCreatePayload") -> "LockerResponse":
              async with self.db.begin():
                  locker = await self.store.create_one(payload)
                  await self.keys.create_one(payload)
              await self.db.flush()
              await self.db.commit()
              self.cache.get(payload.name)
              polling.select([], [], [])
              return LockerResponse.model_validate(locker)
      `,
      { path: "service.py" },
    ),
  ],
});
