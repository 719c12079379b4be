import { defineExamples, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "Caught, logged, and raised as it was",
      `
      import logging

      import httpx
      from sqlalchemy.exc import IntegrityError, NoResultFound

      from .store import FleetStore

      logger = logging.getLogger(__name__)


      class FleetService:
          def __init__(self, store: FleetStore, http: httpx.AsyncClient) -> None:
              self.store = store
              self.http = http

          async def get_position(self, payload: "VehicleGetPayload") -> "PositionResponse":
              try:
                  answer = await self.http.get("/positions")
              except httpx.HTTPError as error:  # <- SVC005
                  logger.exception("No position")
                  raise error
              return PositionResponse.model_validate(answer.json())

          async def create_one(self, payload: "VehicleCreatePayload") -> "VehicleResponse":
              try:
                  vehicle = await self.store.create_one(payload)
              except (IntegrityError, NoResultFound):  # <- SVC005
                  raise
              return VehicleResponse.model_validate(vehicle)
      `,
      { path: "fleet/service.py" },
    ),
    snippet(
      "Every way through the clause leads to the same raise",
      `
      import logging

      logger = logging.getLogger(__name__)


      class InvoiceService:
          async def parse_amount(self, payload: "AmountPayload") -> int:
              try:
                  return int(payload.text)
              except ValueError as error:  # <- SVC005
                  if payload.text:
                      logger.info("Not a number: %s", str(error))
                      raise
                  else:
                      raise error

          async def parse_all(self, payload: "AmountPayload") -> list[int]:
              try:
                  return [int(part) for part in payload.text.split()]
              except Exception as error:  # <- SVC005
                  logger.error("Failed: %s", repr(error))
                  raise
      `,
      { path: "service.py" },
    ),
  ],
  good: [
    snippet(
      "Turned into a domain error, on one path at least; the project's own; cancellation; cleaning up",
      `
      import asyncio
      import logging

      import httpx
      from fastapi import HTTPException

      logger = logging.getLogger(__name__)


      class AppError(Exception):
          status_code = 500

          def __init__(self, message: str, details: dict[str, str]) -> None:
              self.message = message
              self.details = details
              super().__init__(message)


      class TrackingService:
          def __init__(self, store: "TrackingStore", http: httpx.AsyncClient) -> None:
              self.store = store
              self.http = http

          async def get_position(self, payload: "ParcelGetPayload") -> "PositionResponse":
              try:
                  answer = await self.http.get("/positions")
              except httpx.HTTPStatusError as error:
                  if error.response.status_code == 404:
                      raise AppError("No such parcel", {"uuid": payload.uuid}) from error
                  raise
              except (AppError, HTTPException):
                  raise
              except asyncio.CancelledError:
                  logger.info("Cancelled")
                  raise
              return PositionResponse.model_validate(answer.json())

          async def create_one(self, payload: "ParcelCreatePayload") -> "ParcelResponse":
              try:
                  parcel = await self.store.create_one(payload)
              except Exception:
                  logger.exception("Not stored")
                  await self.store.discard()
                  raise
              return ParcelResponse.model_validate(parcel)

          async def find_depot(self, payload: "ParcelGetPayload") -> str:
              try:
                  return payload.depots[0]
              except IndexError:
                  if payload.fallback:
                      return payload.fallback
                  raise
      `,
      { path: "service.py" },
    ),
  ],
});
