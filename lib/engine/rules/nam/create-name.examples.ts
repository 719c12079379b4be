import { defineExamples, fixed, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "One and many",
      `
      from sqlalchemy.ext.asyncio import AsyncSession


      class CrateStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def add_crate(self, payload: "CrateCreatePayload") -> "Crate":  # <- NAM004
              return await self._run(payload)

          async def bulk_create(self, payload: "CrateCreateBatchPayload") -> list["Crate"]:  # <- NAM004
              return await self._run(payload)
      `,
      {
        path: "store.py",
        fixed: fixed({
          "store.py": `
      from sqlalchemy.ext.asyncio import AsyncSession


      class CrateStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def create_one(self, payload: "CrateCreatePayload") -> "Crate":
              return await self._run(payload)

          async def create_batch(self, payload: "CrateCreateBatchPayload") -> list["Crate"]:
              return await self._run(payload)
      `,
        }),
      },
    ),
    snippet(
      "Bare verbs",
      `
      from sqlalchemy.ext.asyncio import AsyncSession


      class CrateStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def insert(self, payload: "CrateCreatePayload") -> "Crate":  # <- NAM004
              return await self._run(payload)
      `,
      {
        path: "store.py",
        fixed: fixed({
          "store.py": `
      from sqlalchemy.ext.asyncio import AsyncSession


      class CrateStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def create_one(self, payload: "CrateCreatePayload") -> "Crate":
              return await self._run(payload)
      `,
        }),
      },
    ),
  ],
  good: [
    snippet(
      "Canonical names, another noun, a save that changes",
      `
      from sqlalchemy.ext.asyncio import AsyncSession


      class CrateStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def create_one(self, payload: "CrateCreatePayload") -> "Crate":
              return await self._run(payload)

          async def create_batch(self, payload: "CrateCreateBatchPayload") -> list["Crate"]:
              return await self._run(payload)

          async def add_label(self, payload: "LabelCreatePayload") -> "Label":
              return await self._run(payload)

          async def save(self, payload: "CrateSavePayload") -> "Crate":
              return await self._run(payload)

          async def create_return_note(self, payload: "CrateNotePayload") -> "Note":
              return await self._run(payload)
      `,
      { path: "store.py" },
    ),
  ],
});
