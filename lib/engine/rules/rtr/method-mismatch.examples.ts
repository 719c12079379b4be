import { defineExamples, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "Names against methods",
      `
      from fastapi import APIRouter

      songs_router = APIRouter(prefix="/songs", tags=["songs"], redirect_slashes=False)
      router = songs_router


      @router.post("/list")
      async def list_songs() -> None:  # <- RTR007
          """List songs."""


      @router.get("/{uuid}/delete")
      async def delete_song(uuid: str) -> None:  # <- RTR007
          """Delete a song."""


      @router.patch("/")
      async def create_song() -> None:  # <- RTR007
          """Create a song."""


      @router.post("/{uuid}")
      async def update_song(uuid: str) -> None:  # <- RTR007
          """Change a song."""


      @router.post("/{uuid}/cover")
      async def remove_cover(uuid: str) -> None:  # <- RTR007
          """Delete a song's cover."""
      `,
      { path: "routes.py" },
    ),
    snippet(
      "The name says nothing, the call says it all",
      `
      from fastapi import APIRouter, Depends

      from .service import SongService

      songs_router = APIRouter(prefix="/songs", tags=["songs"], redirect_slashes=False)
      router = songs_router


      @router.get("/new")
      async def endpoint(service: SongService = Depends()) -> None:  # <- RTR007
          """Create a song."""
          return await service.create_one()


      @router.post("/{uuid}")
      async def song(uuid: str, service: SongService = Depends()) -> None:  # <- RTR007
          """Return a song."""
          return await service.get_one(uuid)
      `,
      { path: "routes.py" },
    ),
  ],
  good: [
    snippet(
      "Fitting methods, upserts, searches, batches, and verbs of the trade",
      `
      from fastapi import APIRouter, Depends, status

      from .service import SongService

      songs_router = APIRouter(prefix="/songs", tags=["songs"], redirect_slashes=False)
      router = songs_router


      @router.head("/{uuid}")
      async def read_song(uuid: str) -> None:
          """Say whether there is such a song."""


      @router.put("/{uuid}", status_code=status.HTTP_200_OK)
      async def create_song(uuid: str) -> None:
          """Create a song, or replace it."""


      @router.post("/search", status_code=status.HTTP_200_OK)
      async def get_songs_search() -> None:
          """Find songs."""


      @router.post("/search/lyrics", status_code=status.HTTP_200_OK)
      async def search_lyrics() -> None:
          """Find lyrics."""


      @router.post("/batch-delete", status_code=status.HTTP_200_OK)
      async def delete_batch() -> None:
          """Delete songs."""


      @router.post("/{uuid}/publish", status_code=status.HTTP_200_OK)
      async def publish_song(uuid: str, service: SongService = Depends()) -> None:
          """Publish a song."""
          return await service.update_status(uuid)


      @router.post("/", status_code=status.HTTP_201_CREATED)
      async def get_or_create_song() -> None:
          """Return a song, creating it where it is missing."""
      `,
      { path: "routes.py" },
    ),
  ],
});
