import { defineExamples, project } from "../defineRule";

const models = `
      from sqlalchemy import ForeignKey
      from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship


      class Base(DeclarativeBase):
          pass


      class Visit(Base):
          __tablename__ = "visits"

          uuid: Mapped[str] = mapped_column(primary_key=True)
          clinic_uuid: Mapped[str] = mapped_column(ForeignKey("clinics.uuid", ondelete="CASCADE"))


      class Clinic(Base):
          __tablename__ = "clinics"

          uuid: Mapped[str] = mapped_column(primary_key=True)
          name: Mapped[str]
          visits: Mapped[list[Visit]] = relationship()
          doctors: Mapped[list["Doctor"]] = relationship(lazy="selectin")
      `;

export default defineExamples({
  bad: [
    project("In the store, loop and comprehension", {
      "app/clinics/models.py": models,
      "app/clinics/store.py": `
      from sqlalchemy import select
      from sqlalchemy.ext.asyncio import AsyncSession
      from sqlalchemy.orm import selectinload

      from .models import Clinic


      class ClinicStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def get_load(self) -> dict[str, int]:
              result = await self.db.execute(select(Clinic).options(selectinload(Clinic.rooms)))
              load = {}
              for clinic in result.scalars().all():
                  load[clinic.name] = len(clinic.visits)  # <- PRF002
              return load

          async def get_visits(self) -> list["Visit"]:
              clinics = (await self.db.scalars(select(Clinic))).all()
              return [visit for clinic in clinics for visit in clinic.visits]  # <- PRF002
      `,
    }),
    project("In the service, of what the store queried", {
      "app/clinics/models.py": models,
      "app/clinics/store.py": `
      from sqlalchemy import select
      from sqlalchemy.ext.asyncio import AsyncSession

      from .models import Clinic


      class ClinicStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def get_plist(self, payload: "ClinicGetPListPayload") -> tuple[list[Clinic], int]:
              result = await self.db.execute(self._clinics().limit(10).offset(payload.params.offset))
              return list(result.scalars().all()), 10

          def _clinics(self) -> "Select":
              return select(Clinic).order_by(Clinic.name)
      `,
      "app/clinics/service.py": `
      from .store import ClinicStore


      class ClinicService:
          def __init__(self, store: ClinicStore) -> None:
              self.store = store

          async def get_plist(self, payload: "ClinicGetPListPayload") -> list["ClinicResponse"]:
              clinics, total = await self.store.get_plist(payload)
              return [ClinicResponse(name=clinic.name, visits=len(clinic.visits), total=total) for clinic in clinics]  # <- PRF002
      `,
    }),
  ],
  good: [
    project("Loaded by the query, by the model, or a plain column", {
      "app/clinics/models.py": models,
      "app/clinics/store.py": `
      from sqlalchemy import select
      from sqlalchemy.ext.asyncio import AsyncSession
      from sqlalchemy.orm import selectinload
      from sqlalchemy.sql.base import ExecutableOption

      from .models import Clinic


      class ClinicStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def get_load(self) -> dict[str, int]:
              result = await self.db.execute(select(Clinic).options(selectinload(Clinic.visits)))
              load = {}
              for clinic in result.scalars().all():
                  load[clinic.name] = len(clinic.visits) + len(clinic.doctors)
              return load

          async def get_with(self, options: list[ExecutableOption]) -> list[int]:
              result = await self.db.execute(select(Clinic).options(*options))
              return [len(clinic.visits) for clinic in result.scalars().all()]
      `,
    }),
  ],
});
