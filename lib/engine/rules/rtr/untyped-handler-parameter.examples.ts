import { defineExamples, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "Parameters without a type",
      `
      from fastapi import APIRouter, Query

      maps_router = APIRouter(prefix="/maps", tags=["maps"], redirect_slashes=False)
      router = maps_router


      @router.get("/{uuid}")
      async def get_map(
          uuid,  # <- RTR016
          zoom=Query(3, ge=1),  # <- RTR016
          layer="roads",  # <- RTR016
      ) -> None:
          """Return a map."""
      `,
      { path: "routes.py" },
    ),
    snippet(
      "A request that is only called so",
      `
      from fastapi import APIRouter

      maps_router = APIRouter(prefix="/maps", tags=["maps"], redirect_slashes=False)
      router = maps_router


      @router.post("/", status_code=201)
      async def create_map(request) -> None:  # <- RTR016
          """Create a map."""
      `,
      { path: "routes.py" },
    ),
  ],
  good: [
    snippet(
      "Typed; helpers and methods are free",
      `
      from typing import Annotated

      from fastapi import APIRouter, Query, Request

      maps_router = APIRouter(prefix="/maps", tags=["maps"], redirect_slashes=False)
      router = maps_router


      def _scale(zoom, layer):
          return zoom * len(layer)


      @router.get("/{uuid}")
      async def get_map(request: Request, uuid: str, zoom: Annotated[int, Query(ge=1)] = 3) -> None:
          """Return a map."""


      class MapViews:
          @router.get("/")
          async def get_maps(self) -> None:
              """List maps."""
      `,
      { path: "routes.py" },
    ),
  ],
});
