import { defineExamples, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "Neither a model nor an annotation",
      `
      from fastapi import APIRouter

      from .service import vet_service

      vets_router = APIRouter(prefix="/vets", tags=["vets"], redirect_slashes=False)
      router = vets_router


      @router.get("/{uuid}")
      async def get_vet(uuid: str):  # <- RTR004
          """Return a vet."""
          return await vet_service.get_one(uuid)


      @router.post("/", status_code=201)
      async def create_vet(payload: "VetCreatePayload"):  # <- RTR004
          """Create a vet."""
          return await vet_service.create_one(payload)
      `,
      { path: "routes.py" },
    ),
    snippet(
      "On the application itself",
      `
      from fastapi import FastAPI

      app = FastAPI()


      @app.get("/version")
      async def get_version():  # <- RTR004
          return "1.0"
      `,
      { path: "main.py" },
    ),
  ],
  good: [
    snippet(
      "Said in the decorator or by the annotation, or nothing to say",
      `
      from typing import Optional

      from fastapi import APIRouter, WebSocket, status
      from fastapi.responses import HTMLResponse

      from .types import VetResponse

      vets_router = APIRouter(prefix="/vets", tags=["vets"], redirect_slashes=False)
      router = vets_router


      @router.get("/{uuid}", response_model=VetResponse)
      async def get_vet(uuid: str):
          """Return a vet."""


      @router.get("/by-distance/nearest")
      async def get_nearest_vet() -> Optional[VetResponse]:
          """Return the nearest vet."""


      @router.delete("/{uuid}", status_code=status.HTTP_204_NO_CONTENT)
      async def delete_vet(uuid: str):
          """Delete a vet."""


      @router.get("/{uuid}/card", response_class=HTMLResponse)
      async def get_vet_card(uuid: str):
          """Return a vet's card."""


      @router.get("/internal/reload", include_in_schema=False)
      async def reload_vets():
          """Read the vets anew."""


      @router.websocket("/watch")
      async def watch_vets(websocket: WebSocket):
          """Send changes as they happen."""
      `,
      { path: "routes.py" },
    ),
  ],
});
