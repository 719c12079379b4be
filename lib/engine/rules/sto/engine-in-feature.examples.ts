import { defineExamples, project } from "../defineRule";

const store = `
      from sqlalchemy.ext.asyncio import AsyncSession


      class ParcelStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db
      `;

const models = `
      from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


      class Base(DeclarativeBase):
          pass


      class Parcel(Base):
          __tablename__ = "parcels"

          uuid: Mapped[str] = mapped_column(primary_key=True)
      `;

export default defineExamples({
  bad: [
    project("A helper module of the feature makes an engine and a session maker", {
      "app/parcels/models.py": models,
      "app/parcels/store.py": store,
      "app/parcels/db.py": `
      from sqlalchemy.ext.asyncio import async_sessionmaker, create_async_engine

      engine = create_async_engine("postgresql+asyncpg://localhost/parcels", pool_size=5)  # <- STO011
      sessions = async_sessionmaker(engine)  # <- STO011
      `,
    }),
    project("Inside a function, by the module's name", {
      "app/parcels/models.py": models,
      "app/parcels/store.py": store,
      "app/parcels/tasks.py": `
      import sqlalchemy as sa
      from sqlalchemy.orm import sessionmaker as make_sessions


      def run(url: str) -> None:
          engine = sa.create_engine(url)  # <- STO011
          with make_sessions(engine)() as session:  # <- STO011
              session.connection()
      `,
    }),
  ],
  good: [
    project("The application makes it", {
      "app/core/database.py": `
      from sqlalchemy.ext.asyncio import async_sessionmaker, create_async_engine

      engine = create_async_engine("postgresql+asyncpg://localhost/parcels", pool_size=5)
      async_session = async_sessionmaker(engine)
      `,
      "app/parcels/models.py": models,
      "app/parcels/store.py": store,
      "app/parcels/motors.py": `
      from engines import create_engine

      motor = create_engine("diesel")
      `,
    }),
  ],
});
