import { defineExamples, project, snippet } from "../defineRule";

const errors = `
from typing import Any, Optional


class AppError(Exception):
    status_code = 500

    def __init__(self, message: str = "Something went wrong", details: Optional[dict[str, Any]] = None) -> None:
        self.message = message
        self.details = details or {}
        super().__init__(message)


class ShipmentNotFoundError(AppError):
    status_code = 404


class ShipmentLockedError(AppError):
    status_code = 409

    def __init__(self) -> None:
        super().__init__("The shipment is locked")
`;

export default defineExamples({
  bad: [
    project("Which shipment?", {
      "cargo/shipments/errors.py": errors,
      "cargo/shipments/service.py": `
      from sqlalchemy.exc import NoResultFound

      from .errors import ShipmentNotFoundError


      class ShipmentService:
          def __init__(self, store: "ShipmentStore") -> None:
              self.store = store

          async def get_one(self, payload: "ShipmentGetPayload") -> "ShipmentResponse":
              try:
                  shipment = await self.store.get_one(payload)
              except NoResultFound as error:
                  raise ShipmentNotFoundError() from error  # <- SVC010
              return ShipmentResponse.model_validate(shipment)
      `,
    }),
    snippet(
      "Without even the brackets",
      `
      import httpx
      from fastapi import HTTPException


      class CarrierUnavailableError(HTTPException):
          def __init__(self, carrier: str = "unknown", status_code: int = 503) -> None:
              super().__init__(status_code=status_code, detail=carrier)


      class CarrierService:
          def __init__(self, http: httpx.AsyncClient) -> None:
              self.http = http

          async def get_rates(self, payload: "RateGetPayload") -> "RateResponse":
              try:
                  answer = await self.http.get("/rates")
              except httpx.HTTPError:
                  raise CarrierUnavailableError  # <- SVC010
              return RateResponse.model_validate(answer.json())
      `,
      { path: "service.py" },
    ),
  ],
  good: [
    project("With context, with a message of its own, outside of an except, or of a constructor that is not known", {
      "cargo/shipments/errors.py": errors,
      "cargo/shipments/service.py": `
      from sqlalchemy.exc import IntegrityError, NoResultFound

      from .errors import ShipmentLockedError, ShipmentNotFoundError


      class ShipmentService:
          def __init__(self, store: "ShipmentStore") -> None:
              self.store = store

          async def get_one(self, payload: "ShipmentGetPayload") -> "ShipmentResponse":
              if not payload.uuid:
                  raise ShipmentNotFoundError()
              try:
                  shipment = await self.store.get_one(payload)
              except NoResultFound as error:
                  raise ShipmentNotFoundError(f"Shipment {payload.uuid}") from error
              except IntegrityError as error:
                  raise ShipmentLockedError() from error
              except OSError as error:
                  raise CarrierError() from error
              return ShipmentResponse.model_validate(shipment)
      `,
    }),
  ],
});
