import { defineExamples, project, snippet } from "../defineRule";

const errors = `
from typing import Any, Optional


class AppError(Exception):
    status_code = 500

    def __init__(self, message: str, details: Optional[dict[str, Any]] = None) -> None:
        self.message = message
        self.details = details or {}
        super().__init__(message)
`;

export default defineExamples({
  bad: [
    project("A domain error, an ORM error and HTTPException, each translated by hand", {
      "core/errors.py": errors,
      "rooms/errors.py": `
      from core.errors import AppError


      class RoomNotFoundError(AppError):
          status_code = 404
      `,
      "rooms/routes.py": `
      from fastapi import APIRouter, Depends, HTTPException
      from sqlalchemy.exc import NoResultFound

      from .errors import RoomNotFoundError
      from .service import RoomService

      rooms_router = APIRouter(prefix="/rooms", tags=["rooms"], redirect_slashes=False)
      router = rooms_router


      @router.get("/{uuid}")
      async def get_room(uuid: str, service: RoomService = Depends()):
          try:
              return await service.get_one(uuid)
          except RoomNotFoundError as error:  # <- RTR010
              raise HTTPException(404, error.message)
          except (NoResultFound, TimeoutError):  # <- RTR010
              raise HTTPException(404)


      @router.delete("/{uuid}")
      async def delete_room(uuid: str, service: RoomService = Depends()):
          try:
              await service.delete_one(uuid)
          except HTTPException:  # <- RTR010
              raise
          except ValueError:  # <- RTR010
              return {"ok": False}
      `,
      "rooms/service.py": `
      class RoomService:
          async def get_one(self, uuid: str) -> str:
              return uuid

          async def delete_one(self, uuid: str) -> None:
              return None
      `,
    }),
    snippet(
      "Everything is caught",
      `
      from fastapi import APIRouter

      from .errors import SeatTakenError
      from .service import seat_service

      seats_router = APIRouter(prefix="/seats", tags=["seats"], redirect_slashes=False)
      router = seats_router


      @router.post("/")
      async def create_seat(payload: "SeatCreatePayload"):
          try:
              return await seat_service.create_one(payload)
          except SeatTakenError:  # <- RTR010
              return None
          except KeyError:  # <- RTR010
              return None
          except Exception as error:  # <- RTR010
              return {"error": str(error)}


      @router.put("/")
      async def update_seat(payload: "SeatUpdatePayload"):
          try:
              return await seat_service.update_one(payload)
          except:  # <- RTR010
              return None
      `,
      { path: "routes.py" },
    ),
  ],
  good: [
    snippet(
      "Errors of the handler's own work, and a finally",
      `
      import json

      from fastapi import APIRouter, Depends, Request, WebSocket, status
      from starlette.requests import ClientDisconnect

      from .service import ReadingService
      from .types import ReadingResponse

      readings_router = APIRouter(prefix="/readings", tags=["readings"], redirect_slashes=False)
      router = readings_router


      @router.post("/webhook", status_code=status.HTTP_201_CREATED)
      async def receive_webhook(request: Request, service: ReadingService = Depends()) -> ReadingResponse:
          """Take in what a meter sends."""
          try:
              reading = json.loads(await request.body())
          except ClientDisconnect:
              return ReadingResponse(accepted=False)
          except (json.JSONDecodeError, ValueError):
              return ReadingResponse(accepted=False)
          try:
              return await service.create_one(reading)
          finally:
              await request.close()


      @router.websocket("/live")
      async def watch_readings(websocket: WebSocket) -> None:
          """Send readings as they come in."""
          try:
              await websocket.accept()
          except Exception:
              await websocket.close()
      `,
      { path: "routes.py" },
    ),
    snippet(
      "A helper of another module",
      `
      async def read_optional(path: str) -> str:
          try:
              return open(path).read()
          except Exception:
              return ""
      `,
      { path: "files.py" },
    ),
  ],
});
