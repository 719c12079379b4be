import { defineExamples, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "In a store",
      `
      from sqlalchemy.orm import Session

      from .models import Parcel


      class ParcelStore:
          def __init__(self, db: Session) -> None:
              self.db = db

          def get_one(self, payload: "ParcelGetPayload") -> Parcel:
              return self.db.query(Parcel).filter(Parcel.uuid == payload.uuid).one()  # <- STO006

          @staticmethod
          def sync_get_list(session: Session) -> list[Parcel]:
              query = session.query(Parcel)  # <- STO006
              return query.all()
      `,
      { path: "parcels/store.py" },
    ),
    snippet(
      "In a function, by the session's usual name",
      `
      from .models import Clinic


      def load_clinics(db):
          return db.query(Clinic.name).all()  # <- STO006
      `,
      { path: "clinics/tasks.py" },
    ),
  ],
  good: [
    snippet(
      "A select, and queries of other things",
      `
      from sqlalchemy import select
      from sqlalchemy.ext.asyncio import AsyncSession

      from .models import Parcel


      class ParcelStore:
          def __init__(self, db: AsyncSession, search: "SearchIndex") -> None:
              self.db = db
              self.search = search

          async def get_list(self) -> list[Parcel]:
              result = await self.db.execute(select(Parcel))
              return list(result.scalars().all())

          async def get_found(self, words: str) -> list[str]:
              return await self.search.query(words)


      def load_rows(db: "Connection") -> list[dict[str, str]]:
          return db.query("SELECT * FROM parcels")
      `,
      { path: "parcels/store.py" },
    ),
  ],
});
