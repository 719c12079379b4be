import { defineExamples, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "No docstring, or one in the wrong place",
      `
      from fastapi import APIRouter, WebSocket

      lots_router = APIRouter(prefix="/lots", tags=["lots"], redirect_slashes=False)
      router = lots_router


      @router.get("/{uuid}")
      async def get_lot(uuid: str) -> None:  # <- RTR006
          return None


      @router.get("/", summary="List lots")
      async def get_lots() -> None:  # <- RTR006
          # List the lots.
          return None


      @router.websocket("/bids")
      async def watch_bids(websocket: WebSocket) -> None:  # <- RTR006
          await websocket.accept()
          """Send bids as they come."""
      `,
      { path: "routes.py" },
    ),
    snippet(
      "Under two decorators it is one handler",
      `
      from fastapi import FastAPI

      app = FastAPI()


      @app.get("/v1/lots")
      @app.get("/v2/lots")
      async def get_lots() -> None:  # <- RTR006
          ...
      `,
      { path: "main.py" },
    ),
  ],
  good: [
    snippet(
      "A docstring or a description",
      `
      from fastapi import APIRouter

      lots_router = APIRouter(prefix="/lots", tags=["lots"], redirect_slashes=False)
      router = lots_router


      @router.get("/{uuid}")
      async def get_lot(uuid: str) -> None:
          """Return a lot."""


      @router.get("/", description="All lots of the next auction.")
      async def get_lots() -> None:
          return None


      async def count_lots() -> int:
          return 0
      `,
      { path: "routes.py" },
    ),
  ],
});
