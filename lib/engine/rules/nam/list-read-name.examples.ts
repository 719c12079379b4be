import { defineExamples, fixed, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "All of them, under another name",
      `
      from sqlalchemy.ext.asyncio import AsyncSession


      class TrailStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def find_trails(self, payload: "TrailGetListPayload") -> list["Trail"]:  # <- NAM002
              return await self._run(payload)

          async def get_one(self, payload: "TrailGetPayload") -> "Trail":
              return await self._run(payload)
      `,
      {
        path: "store.py",
        fixed: fixed({
          "store.py": `
      from sqlalchemy.ext.asyncio import AsyncSession


      class TrailStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def get_list(self, payload: "TrailGetListPayload") -> list["Trail"]:
              return await self._run(payload)

          async def get_one(self, payload: "TrailGetPayload") -> "Trail":
              return await self._run(payload)
      `,
        }),
      },
    ),
    snippet(
      "A single read's name on a collection",
      `
      from sqlalchemy.ext.asyncio import AsyncSession


      class GaugeStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def fetch(self, payload: "GaugeGetListPayload") -> "Sequence[Gauge]":  # <- NAM002
              return await self._run(payload)
      `,
      {
        path: "store.py",
        fixed: fixed({
          "store.py": `
      from sqlalchemy.ext.asyncio import AsyncSession


      class GaugeStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def get_list(self, payload: "GaugeGetListPayload") -> "Sequence[Gauge]":
              return await self._run(payload)
      `,
        }),
      },
    ),
  ],
  good: [
    snippet(
      "The canonical name, another noun, a question of its own",
      `
      from sqlalchemy.ext.asyncio import AsyncSession


      class TrailStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def get_list(self, payload: "TrailGetListPayload") -> list["Trail"]:
              return await self._run(payload)

          async def list_closures(self, payload: "ClosureGetListPayload") -> list["Closure"]:
              return await self._run(payload)

          async def get_active_count(self, payload: "TrailGetListPayload") -> int:
              return await self._run(payload)

          async def list_nearest_to_station(self, payload: "TrailGetListPayload") -> list["Trail"]:
              return await self._run(payload)

          async def _find_all(self, payload: "TrailGetListPayload") -> list["Trail"]:
              return await self._run(payload)
      `,
      { path: "store.py" },
    ),
  ],
});
