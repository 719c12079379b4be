import { defineExamples, fixed, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "A bare verb",
      `
      from sqlalchemy.ext.asyncio import AsyncSession


      class TankStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def update(self, payload: "TankUpdatePayload") -> "Tank":  # <- NAM006
              return await self._run(payload)

          async def change_level(self, payload: "TankLevelPayload") -> "Tank":  # <- NAM006
              return await self._run(payload)
      `,
      {
        path: "store.py",
        fixed: fixed({
          "store.py": `
      from sqlalchemy.ext.asyncio import AsyncSession


      class TankStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def update_one(self, payload: "TankUpdatePayload") -> "Tank":
              return await self._run(payload)

          async def update_level(self, payload: "TankLevelPayload") -> "Tank":
              return await self._run(payload)
      `,
        }),
      },
    ),
    snippet(
      "Synonyms",
      `
      from sqlalchemy.ext.asyncio import AsyncSession


      class TankStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def modify_tank(self, payload: "TankUpdatePayload") -> "Tank":  # <- NAM006
              return await self._run(payload)

          async def patch_label(self, payload: "TankLabelPayload") -> "Tank":  # <- NAM006
              return await self._run(payload)
      `,
      {
        path: "store.py",
        fixed: fixed({
          "store.py": `
      from sqlalchemy.ext.asyncio import AsyncSession


      class TankStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def update_one(self, payload: "TankUpdatePayload") -> "Tank":
              return await self._run(payload)

          async def update_label(self, payload: "TankLabelPayload") -> "Tank":
              return await self._run(payload)
      `,
        }),
      },
    ),
  ],
  good: [
    snippet(
      "What changes is said",
      `
      from sqlalchemy.ext.asyncio import AsyncSession


      class TankStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def update_one(self, payload: "TankUpdatePayload") -> "Tank":
              return await self._run(payload)

          async def update_level(self, payload: "TankLevelPayload") -> "Tank":
              return await self._run(payload)

          async def update_batch(self, payload: "TankUpdateBatchPayload") -> list["Tank"]:
              return await self._run(payload)

          async def rename(self, payload: "TankRenamePayload") -> "Tank":
              return await self._run(payload)
      `,
      { path: "store.py" },
    ),
  ],
});
