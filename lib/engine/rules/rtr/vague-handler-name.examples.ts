import { defineExamples, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "One generic word",
      `
      from fastapi import APIRouter

      seats_router = APIRouter(prefix="/seats", tags=["seats"], redirect_slashes=False)
      router = seats_router


      @router.get("/")
      async def index() -> None:  # <- RTR015
          """List seats."""


      @router.post("/", status_code=201)
      async def create() -> None:  # <- RTR015
          """Create a seat."""


      @router.get("/{uuid}")
      async def root(uuid: str) -> None:  # <- RTR015
          """Return a seat."""
      `,
      { path: "routes.py" },
    ),
    snippet(
      "Neither a verb nor a word of the resource",
      `
      from fastapi import APIRouter

      seats_router = APIRouter(prefix="/seats", tags=["seats"], redirect_slashes=False)
      router = seats_router


      @router.get("/{uuid}/price")
      async def stuff(uuid: str) -> None:  # <- RTR015
          """Return a seat's price."""
      `,
      { path: "routes.py" },
    ),
  ],
  good: [
    snippet(
      "A verb, a word of the resource, or a canonical name",
      `
      from fastapi import APIRouter, FastAPI, status

      app = FastAPI()
      seats_router = APIRouter(prefix="/seats", tags=["seats"], redirect_slashes=False)
      router = seats_router


      @app.get("/")
      async def root() -> None:
          """Say hello."""


      @app.get("/status")
      async def health() -> None:
          """Say that all is well."""


      @router.get("/{uuid}")
      async def get_one(uuid: str) -> None:
          """Return a seat."""


      @router.get("/{uuid}/price")
      async def price(uuid: str) -> None:
          """Return a seat's price."""


      @router.post("/{uuid}/hold", status_code=status.HTTP_200_OK)
      async def reserve(uuid: str) -> None:
          """Reserve a seat."""
      `,
      { path: "routes.py" },
    ),
  ],
});
