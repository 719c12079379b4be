import { defineExamples, project } from "../defineRule";

const models = `
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


class Shipment(Base):
    __tablename__ = "shipments"

    uuid: Mapped[str] = mapped_column(primary_key=True)
`;

export default defineExamples({
  bad: [
    project("A store that asks its service", {
      "depot/shipments/models.py": models,
      "depot/shipments/store.py": `
      from sqlalchemy.ext.asyncio import AsyncSession

      from depot.shipments.service import ShipmentService, quote  # <- ARC001


      class ShipmentStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def update_price(self, payload: "ShipmentPricePayload") -> "Shipment":
              from ..carriers.routes import carriers_router  # <- ARC001

              return await ShipmentService(self).reprice(payload, quote, carriers_router)
      `,
      "depot/shipments/service.py": `
      def quote(weight: int) -> int:
          return weight * 3


      class ShipmentService:
          def __init__(self, store: "ShipmentStore") -> None:
              self.store = store
      `,
      "depot/carriers/__init__.py": "",
      "depot/carriers/routes.py": `
      from fastapi import APIRouter

      carriers_router = APIRouter(prefix="/carriers", tags=["carriers"], redirect_slashes=False)
      router = carriers_router
      `,
    }),
    project("Through a re-export, a star and a module", {
      "depot/shipments/__init__.py": `
      from .routes import shipments_router
      `,
      "depot/shipments/routes.py": `
      from fastapi import APIRouter

      shipments_router = APIRouter(prefix="/shipments", tags=["shipments"], redirect_slashes=False)
      router = shipments_router
      `,
      "depot/shipments/service.py": `
      from depot.shipments import shipments_router  # <- ARC001

      PATH = shipments_router.prefix
      `,
      "depot/shipments/models.py": `
      from .service import *  # <- ARC001
      `,
      "depot/shipments/types.py": `
      import depot.shipments.service as pricing  # <- ARC001

      from . import routes  # <- ARC001

      DEFAULT_PATH = f"{pricing.PATH}{routes.router.prefix}"
      `,
    }),
  ],
  good: [
    project("Downwards, sideways within the layer, for types only", {
      "depot/shipments/models.py": models,
      "depot/shipments/errors.py": `
      from depot.core.errors import AppError


      class ShipmentLostError(AppError):
          status_code = 404
      `,
      "depot/core/errors.py": `
      from typing import Any, Optional


      class AppError(Exception):
          status_code = 500

          def __init__(self, message: str, details: Optional[dict[str, Any]] = None) -> None:
              self.message = message
              self.details = details or {}
              super().__init__(message)
      `,
      "depot/shipments/store.py": `
      from typing import TYPE_CHECKING

      from sqlalchemy import select
      from sqlalchemy.ext.asyncio import AsyncSession

      from .errors import ShipmentLostError
      from .models import Shipment

      if TYPE_CHECKING:
          from .service import ShipmentService


      class ShipmentStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          def describe(self, service: "ShipmentService") -> str:
              return f"{Shipment.__tablename__} {select} {ShipmentLostError} {service}"
      `,
      "depot/shipments/service.py": `
      from ..carriers.service import CarrierService
      from .store import ShipmentStore


      class ShipmentService:
          def __init__(self, store: ShipmentStore, carriers: CarrierService) -> None:
              self.store = store
              self.carriers = carriers
      `,
      "depot/carriers/service.py": `
      class CarrierService:
          def __init__(self, store: "CarrierStore") -> None:
              self.store = store
      `,
    }),
  ],
});
