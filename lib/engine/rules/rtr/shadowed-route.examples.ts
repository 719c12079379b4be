import { defineExamples, fixed, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "A batch behind an identifier",
      `
      from fastapi import APIRouter

      labels_router = APIRouter(prefix="/labels", tags=["labels"], redirect_slashes=False)
      router = labels_router


      @router.delete("/{uuid}", status_code=204)
      async def delete_label(uuid: str) -> None:
          """Delete a label."""


      @router.get("/{number}")
      async def get_label(number: int) -> None:
          """Return a label."""


      # Several at once.
      @router.delete("/batch", status_code=204)
      async def delete_labels() -> None:  # <- RTR017
          """Delete labels."""


      @router.get("/newest")
      async def get_newest_label() -> None:  # <- RTR017
          """Return the newest label."""
      `,
      {
        path: "routes.py",
        fixed: fixed({
          "routes.py": `
          from fastapi import APIRouter

          labels_router = APIRouter(prefix="/labels", tags=["labels"], redirect_slashes=False)
          router = labels_router


          # Several at once.
          @router.delete("/batch", status_code=204)
          async def delete_labels() -> None:
              """Delete labels."""


          @router.delete("/{uuid}", status_code=204)
          async def delete_label(uuid: str) -> None:
              """Delete a label."""


          @router.get("/newest")
          async def get_newest_label() -> None:
              """Return the newest label."""


          @router.get("/{number}")
          async def get_label(number: int) -> None:
              """Return a label."""
          `,
        }),
      },
    ),
    snippet(
      "The same path twice, and all that is below a path",
      `
      from fastapi import APIRouter

      maps_router = APIRouter(prefix="/maps", tags=["maps"], redirect_slashes=False)
      router = maps_router


      @router.get("/tiles/{tile:path}")
      async def get_tile(tile: str) -> None:
          """Return a tile."""


      @router.get("/tiles/{zoom}/{name}.png")
      async def get_tile_image(zoom: str, name: str) -> None:  # <- RTR017
          """Return a tile's image."""


      @router.get("/{map_id}/layers")
      async def get_layers(map_id: str) -> None:
          """List layers."""


      @maps_router.get("/{uuid}/layers")
      async def get_map_layers(uuid: str) -> None:  # <- RTR017
          """List a map's layers."""
      `,
      { path: "routes.py" },
    ),
  ],
  good: [
    snippet(
      "The literal comes first, or the parameter cannot match it",
      `
      from fastapi import APIRouter

      labels_router = APIRouter(prefix="/labels", tags=["labels"], redirect_slashes=False)
      router = labels_router
      tags_router = APIRouter(prefix="/tags", tags=["tags"], redirect_slashes=False)


      @router.delete("/batch", status_code=204)
      async def delete_labels() -> None:
          """Delete labels."""


      @router.delete("/{uuid}", status_code=204)
      async def delete_label(uuid: str) -> None:
          """Delete a label."""


      @router.get("/{number:int}")
      async def get_label(number: int) -> None:
          """Return a label."""


      @router.get("/{uuid:uuid}")
      async def get_label_by_uuid(uuid: str) -> None:
          """Return a label by its other identifier."""


      @router.get("/{weight:float}")
      async def get_label_by_weight(weight: float) -> None:
          """Return a label by its weight."""


      @router.get("/newest")
      async def get_newest_label() -> None:
          """Return the newest label."""


      @router.post("/{uuid}", status_code=201)
      async def create_label(uuid: str) -> None:
          """Create a label."""


      @router.get("/{uuid}/pages/")
      async def get_pages(uuid: str) -> None:
          """List pages."""


      @router.get("/{uuid}/pages")
      async def get_pages_too(uuid: str) -> None:
          """List pages under the path without the slash."""


      @tags_router.delete("/batch", status_code=204)
      async def delete_tags() -> None:
          """Delete tags."""
      `,
      { path: "routes.py" },
    ),
    snippet(
      "One or the other",
      `
      from fastapi import APIRouter

      from app.settings import settings

      files_router = APIRouter(prefix="/files", tags=["files"], redirect_slashes=False)
      router = files_router

      if settings.debug:

          @router.get("/{name}")
          async def get_file(name: str) -> None:
              """Return a file."""

      else:

          @router.get("/index")
          async def get_index() -> None:
              """Return the index."""
      `,
      { path: "routes.py" },
    ),
  ],
});
