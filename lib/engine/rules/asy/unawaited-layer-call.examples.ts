import { defineExamples, fixed, project } from "../defineRule";

const store = `
from sqlalchemy.ext.asyncio import AsyncSession


class ReelStore:
    def __init__(self, db: AsyncSession) -> None:
        self.db = db

    async def get_one(self, payload: "ReelGetPayload") -> "Reel":
        return await self._find(payload)

    async def update_status(self, payload: "ReelStatusPayload") -> "Reel":
        return await self._save(payload)

    async def stream_all(self) -> "AsyncIterator[Reel]":
        yield await self._next()

    def describe(self) -> str:
        return "reels"
`;

const service = (lines: string): string => `
import asyncio

from .store import ReelStore


class ReelService:
    def __init__(self, store: ReelStore) -> None:
        self.store = store
${lines}`;

const routes = (marks: readonly [string, string]): string => `
from fastapi import APIRouter, Depends

from .service import ReelService

reels_router = APIRouter(prefix="/reels", tags=["reels"], redirect_slashes=False)
router = reels_router


async def get_reel_service() -> ReelService:
    """Give the service."""
    return ReelService(None)


@router.get("/{uuid}")
async def get_reel(uuid: str, service: ReelService = Depends(get_reel_service)) -> "ReelResponse":
    """Give one reel."""
    return ${marks[0]}service.get_one(uuid)${marks[1]}
`;

export default defineExamples({
  bad: [
    project(
      "In a statement, a condition, on the way to an attribute, and bound for nothing",
      {
        "cinema/reels/store.py": store,
        "cinema/reels/service.py": service(`
    async def update_status(self, payload: "ReelStatusPayload") -> "ReelResponse":
        if self.store.get_one(payload):  # <- ASY003
            self.store.update_status(payload)  # <- ASY003
        title = self.store.get_one(payload).title  # <- ASY003
        reel = self.store.get_one(payload)  # <- ASY003
        return ReelResponse(title=title, length=reel.length)
`),
      },
      {
        fixed: fixed({
          "cinema/reels/service.py": service(`
    async def update_status(self, payload: "ReelStatusPayload") -> "ReelResponse":
        if await self.store.get_one(payload):
            await self.store.update_status(payload)
        title = (await self.store.get_one(payload)).title
        reel = await self.store.get_one(payload)
        return ReelResponse(title=title, length=reel.length)
`),
        }),
      },
    ),
    project(
      "A handler that answers a coroutine",
      {
        "cinema/reels/store.py": store,
        "cinema/reels/service.py": service(`
    async def get_one(self, payload: "ReelGetPayload") -> "ReelResponse":
        return ReelResponse.model_validate(await self.store.get_one(payload))
`),
        "cinema/reels/routes.py": routes(["", "  # <- ASY003"]),
      },
      { fixed: fixed({ "cinema/reels/routes.py": routes(["await ", ""]) }) },
    ),
  ],
  good: [
    project("Awaited, gathered, made a task, bound and awaited later, returned from a plain function", {
      "cinema/reels/store.py": store,
      "cinema/reels/service.py": service(`
    async def get_one(self, payload: "ReelGetPayload") -> "ReelResponse":
        return ReelResponse.model_validate(await self.store.get_one(payload))
`),
      "cinema/warmup.py": `
      import asyncio

      from .reels.service import ReelService
      from .reels.store import ReelStore


      async def warm_up(services: list[ReelService], service: ReelService, store: ReelStore, payload: "ReelGetPayload") -> None:
          """Ask for what will be asked for."""
          await asyncio.gather(service.get_one(payload), service.get_one(payload))
          task = asyncio.create_task(service.get_one(payload))
          pending = service.get_one(payload)
          await asyncio.wait_for(service.get_one(payload), timeout=3)
          many = [service.get_one(payload) for service in services]
          await pending
          await task
          await asyncio.gather(*many)
          store.describe()
          async for reel in store.stream_all():
              print(reel)


      def load(service: ReelService, payload: "ReelGetPayload") -> "Awaitable[ReelResponse]":
          """Hand the coroutine on."""
          return service.get_one(payload)
      `,
    }),
    project("Bound and awaited in the next turn, under another name, or from where it is kept", {
      "cinema/reels/store.py": store,
      "cinema/reels/service.py": service(`
    async def get_one(self, payload: "ReelGetPayload") -> "ReelResponse":
        return ReelResponse.model_validate(await self.store.get_one(payload))
`),
      "cinema/preload.py": `
      import asyncio

      from .reels.service import ReelService


      class Preloader:
          def __init__(self, service: ReelService) -> None:
              self.service = service
              self.pending = None

          async def keep(self, payload: "ReelGetPayload") -> None:
              """Ask when it is needed."""
              later = self.service.get_one(payload)
              self.pending = later

          async def load_each(self, payloads: "list[ReelGetPayload]") -> None:
              """Look at one while the next is made ready."""
              ahead = None
              for payload in payloads:
                  if ahead:
                      await ahead
                  ahead = self.service.get_one(payload)

          async def load_both(self, payload: "ReelGetPayload") -> None:
              """Load under two names."""
              first = self.service.get_one(payload)
              second = self.service.get_one(payload)
              by_name = {"first": first}
              same = second
              await asyncio.gather(*by_name.values())
              await same
      `,
    }),
  ],
});
