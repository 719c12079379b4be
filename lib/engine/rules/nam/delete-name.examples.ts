import { defineExamples, fixed, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "One and many",
      `
      from sqlalchemy.ext.asyncio import AsyncSession


      class PermitStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def remove(self, payload: "PermitDeletePayload") -> None:  # <- NAM005
              return await self._run(payload)

          async def delete_permits(self, payload: "PermitDeleteBatchPayload") -> None:  # <- NAM005
              return await self._run(payload)
      `,
      {
        path: "store.py",
        fixed: fixed({
          "store.py": `
      from sqlalchemy.ext.asyncio import AsyncSession


      class PermitStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def delete_one(self, payload: "PermitDeletePayload") -> None:
              return await self._run(payload)

          async def delete_batch(self, payload: "PermitDeleteBatchPayload") -> None:
              return await self._run(payload)
      `,
        }),
      },
    ),
    snippet(
      "By a key",
      `
      from sqlalchemy.ext.asyncio import AsyncSession


      class PermitStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def destroy_by_number(self, payload: "PermitDeletePayload") -> None:  # <- NAM005
              return await self._run(payload)
      `,
      {
        path: "store.py",
        fixed: fixed({
          "store.py": `
      from sqlalchemy.ext.asyncio import AsyncSession


      class PermitStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def delete_one(self, payload: "PermitDeletePayload") -> None:
              return await self._run(payload)
      `,
        }),
      },
    ),
  ],
  good: [
    snippet(
      "Canonical names and another noun",
      `
      from sqlalchemy.ext.asyncio import AsyncSession


      class PermitStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def delete_one(self, payload: "PermitDeletePayload") -> None:
              return await self._run(payload)

          async def delete_batch(self, payload: "PermitDeleteBatchPayload") -> None:
              return await self._run(payload)

          async def remove_holder(self, payload: "HolderDeletePayload") -> None:
              return await self._run(payload)

          async def drop_expired_before(self, payload: "PermitExpirePayload") -> None:
              return await self._run(payload)
      `,
      { path: "store.py" },
    ),
  ],
});
