import { defineExamples, project } from "../defineRule";

const store = (name: string): string => `
from sqlalchemy.ext.asyncio import AsyncSession


class ${name}Store:
    def __init__(self, db: AsyncSession) -> None:
        self.db = db
`;
const models = (name: string, table: string): string => `
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


class ${name}(Base):
    __tablename__ = "${table}"

    id: Mapped[int] = mapped_column(primary_key=True)
`;

export default defineExamples({
  bad: [
    project("A service reads another feature's tables", {
      "clinic/visits/models.py": models("Visit", "visits"),
      "clinic/visits/store.py": store("Visit"),
      "clinic/visits/service.py": `
      from clinic.patients.store import PatientStore  # <- ARC008
      from clinic.visits.store import VisitStore


      class VisitService:
          def __init__(self, store: VisitStore, patients: PatientStore) -> None:
              self.store = store
              self.patients = patients
      `,
      "clinic/patients/models.py": models("Patient", "patients"),
      "clinic/patients/store.py": store("Patient"),
    }),
    project("By way of the package's __init__, in a function, and for more than a factory", {
      "fleet/trips/store.py": `
      from ..vehicles import store as vehicle_store  # <- ARC008


      class TripStore(vehicle_store.VehicleStore):
          pass
      `,
      "fleet/trips/service.py": `
      class TripService:
          async def close(self) -> None:
              from fleet.vehicles import VehicleStore  # <- ARC008

              VehicleStore(None)
      `,
      "fleet/trips/routes.py": `
      from fleet.vehicles.store import VehicleStore  # <- ARC008

      from .service import TripService


      def get_trip_service() -> TripService:
          """Build the service."""
          return TripService(VehicleStore(None))


      def get_vehicle_store() -> VehicleStore:
          """Build the other feature's store."""
          return VehicleStore(None)
      `,
      "fleet/vehicles/__init__.py": `
      from .store import VehicleStore

      __all__ = ["VehicleStore"]
      `,
      "fleet/vehicles/models.py": models("Vehicle", "vehicles"),
      "fleet/vehicles/store.py": store("Vehicle"),
    }),
  ],
  good: [
    project("The other feature's service, models that refer to models, types only, and a factory that builds", {
      "clinic/visits/models.py": `
      from clinic.patients.models import Base
      `,
      "clinic/visits/store.py": store("Visit"),
      "clinic/visits/service.py": `
      from typing import TYPE_CHECKING

      from clinic.patients.service import PatientService

      from .store import VisitStore

      if TYPE_CHECKING:
          from clinic.patients.store import PatientStore


      class VisitService:
          def __init__(self, store: VisitStore, patients: PatientService) -> None:
              self.store = store
              self.patients = patients
      `,
      "clinic/visits/routes.py": `
      from fastapi import Depends
      from sqlalchemy.ext.asyncio import AsyncSession

      from clinic.core.session import get_session
      from clinic.patients.service import PatientService
      from clinic.patients.store import PatientStore

      from .service import VisitService
      from .store import VisitStore


      def get_visit_service(db: AsyncSession = Depends(get_session)) -> VisitService:
          """Build the service of visits with all that it needs."""
          return VisitService(VisitStore(db), PatientService(PatientStore(db)))
      `,
      "clinic/patients/models.py": models("Patient", "patients"),
      "clinic/patients/store.py": store("Patient"),
      "clinic/patients/service.py": `
      from .store import PatientStore


      class PatientService:
          def __init__(self, store: PatientStore) -> None:
              self.store = store
      `,
    }),
  ],
});
