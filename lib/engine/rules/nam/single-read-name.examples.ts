import { defineExamples, fixed, project, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    project(
      "Three words for one read",
      {
        "clinic/patients/models.py": `
        from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


        class Base(DeclarativeBase):
            pass


        class Patient(Base):
            __tablename__ = "patients"

            uuid: Mapped[str] = mapped_column(primary_key=True)
        `,
        "clinic/patients/store.py": `
        from sqlalchemy import select
        from sqlalchemy.ext.asyncio import AsyncSession

        from .models import Patient
        from .types import PatientGetPayload


        class PatientStore:
            def __init__(self, db: AsyncSession) -> None:
                self.db = db

            async def fetch_patient(self, payload: PatientGetPayload) -> Patient:  # <- NAM001
                result = await self.db.execute(select(Patient).where(Patient.uuid == payload.uuid))
                return result.scalar_one()
        `,
        "clinic/patients/service.py": `
        from .store import PatientStore
        from .types import PatientGetPayload, PatientResponse


        class PatientService:
            def __init__(self, store: PatientStore) -> None:
                self.store = store

            async def get_by_uuid(self, payload: PatientGetPayload) -> PatientResponse:  # <- NAM001
                patient = await self.store.fetch_patient(payload)
                return PatientResponse.model_validate(patient)
        `,
        "clinic/patients/types.py": `
        from pydantic import BaseModel


        class PatientGetPayload(BaseModel):
            uuid: str


        class PatientResponse(BaseModel):
            uuid: str
        `,
      },
      {
        fixed: fixed({
          "clinic/patients/store.py": `
          from sqlalchemy import select
          from sqlalchemy.ext.asyncio import AsyncSession

          from .models import Patient
          from .types import PatientGetPayload


          class PatientStore:
              def __init__(self, db: AsyncSession) -> None:
                  self.db = db

              async def get_one(self, payload: PatientGetPayload) -> Patient:
                  result = await self.db.execute(select(Patient).where(Patient.uuid == payload.uuid))
                  return result.scalar_one()
          `,
          "clinic/patients/service.py": `
          from .store import PatientStore
          from .types import PatientGetPayload, PatientResponse


          class PatientService:
              def __init__(self, store: PatientStore) -> None:
                  self.store = store

              async def get_one(self, payload: PatientGetPayload) -> PatientResponse:
                  patient = await self.store.get_one(payload)
                  return PatientResponse.model_validate(patient)
          `,
        }),
      },
    ),
    snippet(
      "Two reads that would end with one name are reported, not renamed",
      `
      from sqlalchemy.ext.asyncio import AsyncSession


      class VesselStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def find(self, payload: "VesselGetPayload") -> "Vessel":  # <- NAM001
              return await self._load(payload)

          async def get_vessel_by_callsign(self, payload: "VesselGetPayload") -> "Vessel":  # <- NAM001
              return await self._load(payload)
      `,
      {
        path: "store.py",
        fixed: fixed({
          "store.py": `
          from sqlalchemy.ext.asyncio import AsyncSession


          class VesselStore:
              def __init__(self, db: AsyncSession) -> None:
                  self.db = db

              async def find(self, payload: "VesselGetPayload") -> "Vessel":
                  return await self._load(payload)

              async def get_vessel_by_callsign(self, payload: "VesselGetPayload") -> "Vessel":
                  return await self._load(payload)
          `,
        }),
      },
    ),
  ],
  good: [
    snippet(
      "The canonical name; names that say more; another noun; private and synchronous helpers",
      `
      from sqlalchemy.ext.asyncio import AsyncSession
      from sqlalchemy.orm import Session


      class TicketService:
          def __init__(self, store: "TicketStore") -> None:
              self.store = store

          async def get_one(self, payload: "TicketGetPayload") -> "TicketResponse":
              return await self._load(payload)

          async def get_stats(self, payload: "TicketStatsPayload") -> "TicketStatsResponse":
              return await self._count(payload)

          async def authenticate(self, payload: "LoginPayload") -> "TokenResponse":
              return await self._check(payload)

          async def get_attachment(self, payload: "AttachmentGetPayload") -> "AttachmentResponse":
              return await self._open(payload)

          def get_by_status_statement(self, payload: "TicketGetPayload") -> "Select[tuple[Ticket]]":
              return self._statement(payload)

          async def get_ticket_by_number(self, payload: "TicketGetPayload") -> int:
              return await self._number(payload)

          async def _find(self, payload: "TicketGetPayload") -> "TicketResponse":
              return await self._load(payload)

          @property
          def lookup(self) -> dict[str, str]:
              return {}
      `,
      { path: "service.py" },
    ),
    snippet(
      "A class of an unknown base keeps to its names",
      `
      from fastapi_users import BaseUserManager


      class AccountService(BaseUserManager):
          async def get(self, payload: "AccountGetPayload") -> "AccountResponse":
              return await self.load(payload)
      `,
      { path: "service.py" },
    ),
  ],
});
