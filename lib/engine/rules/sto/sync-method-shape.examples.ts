import { defineExamples, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "Not static, asynchronous, without a session, and without the prefix",
      `
      from sqlalchemy import select
      from sqlalchemy.ext.asyncio import AsyncSession
      from sqlalchemy.orm import Session

      from .models import Parcel


      class ParcelStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          def sync_get_list(self, session: Session) -> list[Parcel]:  # <- STO017
              return list(session.execute(select(Parcel)).scalars().all())

          @staticmethod
          async def sync_get_total(session: Session) -> int:  # <- STO017
              return len(session.execute(select(Parcel)).scalars().all())

          @staticmethod
          def sync_get_weights(weight: int, session: Session) -> list[int]:  # <- STO017
              return list(session.execute(select(Parcel.weight).where(Parcel.weight > weight)).scalars().all())

          @staticmethod
          def get_codes(session: Session) -> list[str]:  # <- STO017
              return list(session.execute(select(Parcel.code)).scalars().all())
      `,
      { path: "parcels/store.py" },
    ),
    snippet(
      "A session without its annotation",
      `
      from sqlalchemy.ext.asyncio import AsyncSession


      class ClinicStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          @staticmethod
          def sync_create_batch(session, payloads: list["ClinicCreatePayload"]) -> None:  # <- STO017
              session.add_all([Clinic(**payload.model_dump()) for payload in payloads])
              session.commit()
      `,
      { path: "clinics/store.py" },
    ),
  ],
  good: [
    snippet(
      "A static twin for background tasks, and a private helper for run_sync",
      `
      from sqlalchemy import select
      from sqlalchemy.ext.asyncio import AsyncSession
      from sqlalchemy.orm import Session

      from .models import Parcel


      class ParcelStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def get_list(self) -> list[Parcel]:
              return await self.db.run_sync(self._load)

          def _load(self, session: Session) -> list[Parcel]:
              return list(session.execute(select(Parcel)).scalars().all())

          @staticmethod
          def sync_get_list(session: Session) -> list[Parcel]:
              return list(session.execute(select(Parcel)).scalars().all())
      `,
      { path: "parcels/store.py" },
    ),
  ],
});
