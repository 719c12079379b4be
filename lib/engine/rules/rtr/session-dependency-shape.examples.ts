import { defineExamples, project, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "Synchronous, and closed by hand",
      `
      from collections.abc import AsyncGenerator

      from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker
      from sqlalchemy.orm import sessionmaker

      SessionLocal = sessionmaker()
      async_session = async_sessionmaker()


      def get_db():  # <- RTR014
          db = SessionLocal()
          try:
              yield db
          finally:
              db.close()


      async def get_session() -> AsyncGenerator[AsyncSession, None]:  # <- RTR014
          session = async_session()
          try:
              yield session
          finally:
              await session.close()
      `,
      { path: "database.py" },
    ),
    project("Known as a dependency by who depends on it", {
      "app/database.py": `
      from sqlalchemy.ext.asyncio import async_sessionmaker

      open_session = async_sessionmaker()


      async def provide_session():  # <- RTR014
          async with open_session() as opened:
              yield opened
      `,
      "app/parcels/routes.py": `
      from fastapi import Depends

      from app.database import provide_session


      async def get_parcel_service(db: "AsyncSession" = Depends(provide_session)) -> "ParcelService":
          return ParcelService(db)
      `,
    }),
  ],
  good: [
    snippet(
      "An asynchronous generator around async with; one that hands on what it is given; no session",
      `
      from collections.abc import AsyncGenerator, AsyncIterator

      from fastapi import Depends, Request
      from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

      from app.cache import Cache, open_cache

      async_session = async_sessionmaker()


      async def get_db() -> AsyncGenerator[AsyncSession, None]:
          async with async_session() as session:
              yield session


      async def get_request_db(request: Request) -> AsyncIterator[AsyncSession]:
          session = request.state.session
          yield session


      async def get_locked_db(db: AsyncSession = Depends(get_db)) -> AsyncIterator[AsyncSession]:
          yield db


      def get_cache(session: AsyncSession = Depends(get_locked_db)):
          cache = open_cache(session)
          yield cache


      async def use_cache(cache: Cache = Depends(get_cache)) -> None:
          await cache.clear()
      `,
      { path: "database.py" },
    ),
  ],
});
