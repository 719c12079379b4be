import { defineExamples, project, snippet } from "../defineRule";

const service = (marks: readonly [string, string, string]): string => `
class ParcelService:${marks[0]}
    def __init__(self, store: "ParcelStore") -> None:
        self.store = store

    async def get_one(self, payload: "ParcelGetPayload") -> "ParcelResponse":${marks[1]}
        return await self._find(payload)

    async def update_status(self, payload: "ParcelStatusPayload") -> "ParcelResponse":${marks[2]}
        return await self._save(payload)

    @property
    def limit(self) -> int:
        return 30

    async def _find(self, payload: "ParcelGetPayload") -> "ParcelResponse":
        return ParcelResponse.model_validate(await self.store.get_one(payload))
`;
const store = `
from sqlalchemy.ext.asyncio import AsyncSession


class ParcelStore:
    def __init__(self, db: AsyncSession) -> None:
        self.db = db

    async def update_status(self, payload: "ParcelStatusPayload") -> "Parcel":
        return await self._save(payload)
`;

export default defineExamples({
  bad: [
    project("One method is tested, the other only on the store", {
      "post/parcels/store.py": store,
      "post/parcels/service.py": service(["", "", "  # <- TST001"]),
      "tests/test_parcels.py": `
      import pytest

      from post.parcels.service import ParcelService
      from post.parcels.store import ParcelStore


      @pytest.mark.asyncio
      async def test_get_one_gives_the_parcel(session, payload):
          service = ParcelService(ParcelStore(session))
          assert await service.get_one(payload)


      @pytest.mark.asyncio
      async def test_store_saves_the_status(session, payload):
          store = ParcelStore(session)
          assert await store.update_status(payload)
      `,
    }),
    project("Features, and no test at all", {
      "post/parcels/store.py": store,
      "post/parcels/service.py": service(["  # <- TST001", "", ""]),
    }),
  ],
  good: [
    project("Called on the service, on a fixture of unknown type, or on a subclass", {
      "post/parcels/store.py": store,
      "post/parcels/service.py": service(["", "", ""]),
      "tests/test_parcels.py": `
      import pytest

      from post.parcels.service import ParcelService


      class FakeParcelService(ParcelService):
          pass


      @pytest.mark.asyncio
      async def test_get_one_gives_the_parcel(service, payload):
          assert await service.get_one(payload)


      @pytest.mark.asyncio
      async def test_update_status_is_kept(store, payload):
          assert await FakeParcelService(store).update_status(payload)
      `,
    }),
    snippet("A single file is no project", service(["", "", ""]), { path: "service.py" }),
  ],
});
