import { defineExamples, project, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "Opened and closed by hand, and handed out by a factory",
      `
      from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine
      from sqlalchemy.orm import sessionmaker

      from app.settings import settings

      engine = create_async_engine(settings.database_url, pool_size=10)
      SessionLocal = sessionmaker()
      booking_sessions = async_sessionmaker(engine)


      async def get_db():
          session = booking_sessions()  # <- STO010
          try:
              yield session
          finally:
              await session.close()


      def get_sync_db():
          db = SessionLocal()  # <- STO010
          try:
              yield db
          finally:
              db.close()


      def open_session() -> AsyncSession:
          return AsyncSession(engine)  # <- STO010


      def load_report(url: str) -> None:
          Reports = sessionmaker(url)
          reports = Reports()  # <- STO010
          reports.close()
      `,
      { path: "app/database.py" },
    ),
    project("A factory that was given, and one of another module", {
      "app/core/database.py": `
      from sqlalchemy.ext.asyncio import async_sessionmaker

      async_session = async_sessionmaker()
      Replica = async_sessionmaker()
      `,
      "app/parcels/tasks.py": `
      from sqlalchemy.ext.asyncio import async_sessionmaker

      from app.core import database
      from app.core.database import Replica, async_session


      class Importer:
          def __init__(self, session_factory: async_sessionmaker) -> None:
              self.session_factory = session_factory

          async def run(self) -> None:
              session = self.session_factory()  # <- STO010
              await session.close()


      async def clean() -> None:
          db = async_session()  # <- STO010
          await db.close()
          replica = Replica()  # <- STO010
          other = database.Replica()  # <- STO010
          await replica.merge(other)
      `,
    }),
  ],
  good: [
    snippet(
      "In a with, by an exit stack, by closing, or later by name",
      `
      from collections.abc import AsyncGenerator
      from contextlib import AsyncExitStack, aclosing

      from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

      async_session = async_sessionmaker()


      async def get_db() -> AsyncGenerator[AsyncSession, None]:
          async with async_session() as session:
              yield session


      async def run_both(stack: AsyncExitStack) -> None:
          first = await stack.enter_async_context(async_session())
          async with aclosing(async_session()) as second, async_session() as third, third.begin():
              await first.merge(await second.connection())


      async def run_later() -> None:
          session = async_session()
          async with session:
              await session.connection()


      class UnitOfWork:
          async def __aenter__(self) -> "UnitOfWork":
              self.session = async_session()
              return self

          async def __aexit__(self, kind: type, error: Exception, trace: object) -> None:
              await self.session.close()
      `,
      { path: "app/database.py" },
    ),
    snippet(
      "Other sessions",
      `
      import requests

      from app.auth import open_session


      def get_page(url: str) -> str:
          client = requests.Session()
          current = open_session()
          return client.get(url, headers=current.headers, timeout=5).text
      `,
      { path: "app/pages.py" },
    ),
  ],
});
