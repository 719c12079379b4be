import { defineExamples, project } from "../defineRule";

const store = `
from sqlalchemy.ext.asyncio import AsyncSession


class PlotStore:
    def __init__(self, db: AsyncSession) -> None:
        self.db = db

    async def get_one(self, payload: "PlotGetPayload") -> "Plot":
        return await self._find(payload)

    async def get_list(self, payload: "PlotGetListPayload") -> list["Plot"]:
        return await self._all(payload)

    async def create_one(self, payload: "PlotCreatePayload") -> "Plot":
        return await self._add(payload)

    async def update_status(self, payload: "PlotStatusPayload") -> "Plot":
        return await self._save(payload)

    async def delete_one(self, payload: "PlotDeletePayload") -> None:
        await self._remove(payload)
`;

const service = (body: string): string => `
from .store import PlotStore


class PlotService:
    def __init__(self, store: PlotStore) -> None:
        self.store = store
${body}`;

export default defineExamples({
  bad: [
    project("One row by way of all of them", {
      "garden/plots/store.py": store,
      "garden/plots/service.py": service(`
    async def get_one(self, payload: "PlotGetPayload") -> "PlotResponse":
        plots = await self.store.get_list(payload)  # <- NAM007
        return PlotResponse.model_validate(plots[0])
`),
    }),
    project("A creation that changes, and a change that deletes", {
      "garden/plots/store.py": store,
      "garden/plots/service.py": service(`
    async def create_one(self, payload: "PlotCreatePayload") -> "PlotResponse":
        return PlotResponse.model_validate(await self.store.update_status(payload))  # <- NAM007

    async def update_status(self, payload: "PlotStatusPayload") -> None:
        await self.store.delete_one(payload)  # <- NAM007
`),
    }),
  ],
  good: [
    project("The same family, a look before the write, a soft delete, several calls, and a name of its own", {
      "garden/plots/store.py": store,
      "garden/plots/service.py": service(`
    async def get_one(self, payload: "PlotGetPayload") -> "PlotResponse":
        return PlotResponse.model_validate(await self.store.get_one(payload))

    async def create_one(self, payload: "PlotCreatePayload") -> "PlotResponse":
        await self.store.get_list(payload)
        return PlotResponse.model_validate(await self.store.create_one(payload))

    async def update_one(self, payload: "PlotStatusPayload") -> "PlotResponse":
        return PlotResponse.model_validate(await self.store.update_status(payload))

    async def delete_one(self, payload: "PlotDeletePayload") -> None:
        await self.store.update_status(payload)

    async def get_list(self, payload: "PlotGetListPayload") -> list["PlotResponse"]:
        first = await self.store.get_one(payload)
        rest = await self.store.get_list(payload)
        return [PlotResponse.model_validate(plot) for plot in [first, *rest]]

    async def lease(self, payload: "PlotLeasePayload") -> "PlotResponse":
        return PlotResponse.model_validate(await self.store.update_status(payload))
`),
    }),
  ],
});
