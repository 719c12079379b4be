import { defineExamples, project, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    project("A store, of a session of its own", {
      "library/loans/store.py": `
      from sqlalchemy.ext.asyncio import AsyncSession


      class LoanStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db
      `,
      "library/db/session.py": `
      from sqlalchemy.ext.asyncio import async_sessionmaker, create_async_engine

      session_factory = async_sessionmaker(create_async_engine("postgresql+asyncpg://", pool_size=5))
      `,
      "library/loans/service.py": `
      from library.db.session import session_factory
      from sqlalchemy.ext.asyncio import AsyncSession

      from .store import LoanStore


      class LoanService:
          def __init__(self, db: AsyncSession) -> None:
              self.store = LoanStore(db)  # <- SVC006

          async def remind_all(self) -> None:
              async with session_factory() as session:  # <- SVC006
                  store = LoanStore(session)  # <- SVC006
                  await store.remind()
      `,
    }),
    snippet(
      "As a fallback, too",
      `
      from typing import Optional

      from .store import ShelfStore


      class ShelfService:
          def __init__(self, db: "AsyncSession", store: Optional[ShelfStore] = None) -> None:
              self.store = store or ShelfStore(db)  # <- SVC006
      `,
      { path: "shelves/service.py" },
    ),
  ],
  good: [
    snippet(
      "Given, by the factory or a class method; other services; a session of a factory that was given",
      `
      from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

      from .store import LoanStore
      from .types import LoanPayload


      class LoanService:
          def __init__(self, store: LoanStore, session_factory: async_sessionmaker[AsyncSession]) -> None:
              self.store = store
              self.session_factory = session_factory

          @classmethod
          def for_session(cls, db: AsyncSession, session_factory: async_sessionmaker[AsyncSession]) -> "LoanService":
              return cls(LoanStore(db), session_factory)

          async def remind_all(self) -> None:
              async with self.session_factory() as session:
                  await LoanService.for_session(session, self.session_factory).remind()

          async def remind(self) -> None:
              await self.store.update_reminders(LoanPayload(days=3))


      def get_loan_service(db: AsyncSession, session_factory: async_sessionmaker[AsyncSession]) -> LoanService:
          return LoanService(LoanStore(db), session_factory)
      `,
      { path: "loans/service.py" },
    ),
  ],
});
