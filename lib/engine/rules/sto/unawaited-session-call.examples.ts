import { defineExamples, fixed, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "A commit that never happens, and a result that is a coroutine",
      `
      from sqlalchemy import select
      from sqlalchemy.ext.asyncio import AsyncSession

      from .models import Parcel
      from .types import ParcelCreatePayload, ParcelGetPayload


      class ParcelStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def get_one(self, payload: ParcelGetPayload) -> Parcel:
              return self.db.execute(select(Parcel).where(Parcel.uuid == payload.uuid)).scalar_one()  # <- STO005

          async def create_one(self, payload: ParcelCreatePayload) -> Parcel:
              parcel = Parcel(**payload.model_dump())
              self.db.add(parcel)
              self.db.commit()  # <- STO005
              await self.db.refresh(parcel)
              return parcel
      `,
      {
        path: "parcels/store.py",
        fixed: fixed({
          "parcels/store.py": `
      from sqlalchemy import select
      from sqlalchemy.ext.asyncio import AsyncSession

      from .models import Parcel
      from .types import ParcelCreatePayload, ParcelGetPayload


      class ParcelStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def get_one(self, payload: ParcelGetPayload) -> Parcel:
              return (await self.db.execute(select(Parcel).where(Parcel.uuid == payload.uuid))).scalar_one()

          async def create_one(self, payload: ParcelCreatePayload) -> Parcel:
              parcel = Parcel(**payload.model_dump())
              self.db.add(parcel)
              await self.db.commit()
              await self.db.refresh(parcel)
              return parcel
      `,
        }),
      },
    ),
    snippet(
      "Sessions without annotation in async code, and a variable that is never awaited",
      `
      from sqlalchemy import delete, select

      from .models import Visit


      class VisitStore:
          def __init__(self, db) -> None:
              self.db = db

          async def delete_one(self, payload) -> None:
              self.db.execute(delete(Visit).where(Visit.uuid == payload.uuid))  # <- STO005
              await self.db.commit()

          async def get_list(self) -> list[Visit]:
              result = self.db.execute(select(Visit))  # <- STO005
              return result.scalars().all()


      async def close_all(session) -> None:
          for visit in list(session.scalars(select(Visit))):  # <- STO005
              visit.closed = True
          session.flush()  # <- STO005
      `,
      { path: "visits/store.py" },
    ),
  ],
  good: [
    snippet(
      "Awaited, returned, gathered, or bound and awaited later",
      `
      import asyncio
      from collections.abc import Awaitable

      from sqlalchemy import Result, func, select
      from sqlalchemy.ext.asyncio import AsyncSession

      from .models import Parcel


      class ParcelStore:
          def __init__(self, db: AsyncSession, replica: AsyncSession) -> None:
              self.db = db
              self.replica = replica

          def _count(self) -> Awaitable[Result]:
              return self.db.execute(select(func.count()).select_from(Parcel))

          async def get_total(self) -> int:
              return (await self._count()).scalar_one()

          async def get_both(self) -> list[int]:
              later = self.replica.scalar(select(func.count()).select_from(Parcel))
              own = await self.db.scalar(select(func.count()).select_from(Parcel))
              return [own, await later]

          async def get_pair(self) -> list[int]:
              return await asyncio.gather(
                  self.db.scalar(select(func.count()).select_from(Parcel)),
                  self.replica.scalar(select(func.count()).select_from(Parcel)),
              )
      `,
      { path: "parcels/store.py" },
    ),
    snippet(
      "Synchronous sessions, and things that are no session",
      `
      import aiohttp
      from sqlalchemy import select
      from sqlalchemy.ext.asyncio import AsyncSession
      from sqlalchemy.orm import Session

      from .models import Truck


      class TruckStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def get_list(self) -> list[Truck]:
              return await self.db.run_sync(lambda session: list(session.execute(select(Truck)).scalars().all()))

          @staticmethod
          def sync_get_list(session: Session) -> list[Truck]:
              return list(session.execute(select(Truck)).scalars().all())


      async def load_map(url: str) -> bytes:
          async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=5)) as session:
              async with session.get(url) as response:
                  return await response.read()


      async def get_language(session: dict[str, str]) -> str:
          return session.get("language", "en")
      `,
      { path: "trucks/store.py" },
    ),
  ],
});
