import { defineExamples, fixed, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "A page under a list's name",
      `
      from sqlalchemy.ext.asyncio import AsyncSession


      class VisitStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def get_list(self, payload: "VisitGetPListPayload") -> tuple[list["Visit"], int]:  # <- NAM003
              return await self._run(payload)
      `,
      {
        path: "store.py",
        fixed: fixed({
          "store.py": `
      from sqlalchemy.ext.asyncio import AsyncSession


      class VisitStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def get_plist(self, payload: "VisitGetPListPayload") -> tuple[list["Visit"], int]:
              return await self._run(payload)
      `,
        }),
      },
    ),
    snippet(
      "The verb says it",
      `
      from sqlalchemy.ext.asyncio import AsyncSession


      class VisitStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def paginate(self, payload: "VisitGetPListPayload") -> tuple[list["Visit"], int]:  # <- NAM003
              return await self._run(payload)
      `,
      {
        path: "store.py",
        fixed: fixed({
          "store.py": `
      from sqlalchemy.ext.asyncio import AsyncSession


      class VisitStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def get_plist(self, payload: "VisitGetPListPayload") -> tuple[list["Visit"], int]:
              return await self._run(payload)
      `,
        }),
      },
    ),
  ],
  good: [
    snippet(
      "The canonical name, a whole list, and the first few",
      `
      from sqlalchemy.ext.asyncio import AsyncSession


      class VisitStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def get_list(self, payload: "VisitGetListPayload") -> list["Visit"]:
              return await self._run(payload)

          async def get_plist(self, payload: "VisitGetPListPayload") -> tuple[list["Visit"], int]:
              return await self._run(payload)

          async def get_busiest_days(self, payload: "VisitDaysPayload") -> list["Day"]:
              return await self._run(payload)
      `,
      { path: "store.py" },
    ),
  ],
});
