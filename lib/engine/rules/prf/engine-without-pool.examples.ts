import { defineExamples, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "The defaults for a server's database",
      `
      from sqlalchemy import create_engine
      from sqlalchemy.ext.asyncio import create_async_engine

      from app.settings import settings

      engine = create_async_engine(settings.database_url, echo=False)  # <- PRF006
      reports = create_engine("postgresql://reports.internal/reports", max_overflow=2)  # <- PRF006
      `,
      { path: "app/core/database.py" },
    ),
    snippet(
      "In a function, by the module's name",
      `
      import sqlalchemy as sa


      def connect(url: str):
          return sa.create_engine(url)  # <- PRF006
      `,
      { path: "app/core/connect.py" },
    ),
  ],
  good: [
    snippet(
      "Sized, another kind of pool, handed on, or SQLite",
      `
      from sqlalchemy import create_engine
      from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
      from sqlalchemy.pool import NullPool

      from app.settings import settings

      LOCAL_URL = "sqlite+aiosqlite:///./parcels.db"

      engine = create_async_engine(settings.database_url, pool_size=20, max_overflow=5)
      worker_engine = create_async_engine(settings.database_url, poolclass=NullPool)
      local_engine = create_async_engine(LOCAL_URL)
      memory_engine = create_engine("sqlite://")


      def connect(url: str, **options: int) -> AsyncEngine:
          return create_async_engine(url, **options)
      `,
      { path: "app/core/database.py" },
    ),
  ],
});
