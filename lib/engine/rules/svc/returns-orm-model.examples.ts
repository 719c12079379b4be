import { defineExamples, project } from "../defineRule";

const models = `
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


class Patient(Base):
    __tablename__ = "patients"

    uuid: Mapped[str] = mapped_column(primary_key=True)


class ClinicUser(Base):
    __tablename__ = "clinic_users"

    uuid: Mapped[str] = mapped_column(primary_key=True)
`;
const types = `
from pydantic import BaseModel


class PatientGetPayload(BaseModel):
    uuid: str


class PatientGetPListPayload(BaseModel):
    params: "PatientListParams"


class PatientResponse(BaseModel):
    uuid: str

    class Config:
        orm_mode = True
`;
const store = `
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from .models import ClinicUser, Patient
from .types import PatientGetPayload, PatientGetPListPayload


class PatientStore:
    def __init__(self, db: AsyncSession) -> None:
        self.db = db

    async def get_list(self) -> list[Patient]:
        return list((await self.db.execute(select(Patient))).scalars().all())

    async def get_user(self, payload: PatientGetPayload) -> ClinicUser:
        return (await self.db.execute(select(ClinicUser).where(ClinicUser.uuid == payload.uuid))).scalar_one()

    async def get_plist(self, payload: PatientGetPListPayload) -> tuple[list[Patient], int]:
        statement = select(Patient).order_by(Patient.uuid)
        rows = await self.db.execute(statement.limit(payload.params.limit).offset(payload.params.offset))
        total = await self.db.execute(select(func.count()).select_from(Patient))
        return list(rows.scalars().all()), total.scalar_one()
`;

export default defineExamples({
  bad: [
    project("Annotated with the model, alone, in a list or optional", {
      "clinic/patients/models.py": models,
      "clinic/patients/types.py": types,
      "clinic/patients/store.py": store,
      "clinic/patients/service.py": `
      from typing import Optional

      from .models import Patient
      from .store import PatientStore
      from .types import PatientGetPayload


      class PatientService:
          def __init__(self, store: PatientStore) -> None:
              self.store = store

          async def get_list(self) -> list[Patient]:  # <- SVC001
              return await self.store.get_list()

          async def find_relative(self, payload: PatientGetPayload) -> Optional["Patient"]:  # <- SVC001
              for patient in await self.store.get_list():
                  if patient.uuid == payload.uuid:
                      return patient
              return None
      `,
    }),
    project("Not annotated with it, and passed on as the store gave it", {
      "clinic/patients/models.py": models,
      "clinic/patients/types.py": types,
      "clinic/patients/store.py": store,
      "clinic/patients/service.py": `
      from .store import PatientStore
      from .types import PatientGetPListPayload, PatientResponse


      class PatientService:
          def __init__(self, store: PatientStore) -> None:
              self.store = store

          async def get_list(self) -> list[PatientResponse]:
              patients = await self.store.get_list()
              return patients  # <- SVC001

          async def get_page(self, payload: PatientGetPListPayload):
              patients, total = await self.store.get_plist(payload)
              return {"total": total} if not patients else patients  # <- SVC001
      `,
    }),
  ],
  good: [
    project("Responses, numbers, what stays inside, and the user that was authenticated", {
      "clinic/patients/models.py": models,
      "clinic/patients/types.py": types,
      "clinic/patients/store.py": store,
      "clinic/patients/service.py": `
      from .models import ClinicUser, Patient
      from .store import PatientStore
      from .types import PatientGetPayload, PatientGetPListPayload, PatientResponse


      class PatientService:
          def __init__(self, store: PatientStore) -> None:
              self.store = store

          async def get_list(self) -> list[PatientResponse]:
              patients = await self._load()
              patients = [PatientResponse.from_orm(patient) for patient in patients]
              return patients

          async def get_total(self, payload: PatientGetPListPayload) -> int:
              _, total = await self.store.get_plist(payload)
              return total

          async def authenticate(self, payload: PatientGetPayload) -> ClinicUser:
              return await self.store.get_user(payload)

          async def _load(self) -> list[Patient]:
              return await self.store.get_list()
      `,
    }),
  ],
});
