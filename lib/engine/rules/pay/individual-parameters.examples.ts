import { defineExamples, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "A store that is asked field by field",
      `
      from sqlalchemy import select
      from sqlalchemy.ext.asyncio import AsyncSession


      class VaccineStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def get_one(self, batch_number: str) -> "Vaccine":  # <- PAY001
              result = await self.db.execute(select(Vaccine).where(Vaccine.batch_number == batch_number))
              return result.scalar_one()

          async def update_dose(self, payload: "VaccineDosePayload", dose: int, unit: str) -> "Vaccine":  # <- PAY001
              return await self._save(payload, dose, unit)
      `,
      { path: "store.py" },
    ),
    snippet(
      "A name that means a CRUD method counts too",
      `
      class VaccineService:
          def __init__(self, store: "VaccineStore") -> None:
              self.store = store

          async def create(self, name: str, *doses: int, **extra: str) -> "VaccineResponse":  # <- PAY001
              return await self.store.create_one(name, doses, extra)
      `,
      { path: "service.py" },
    ),
  ],
  good: [
    snippet(
      "Payloads, who asks, no parameter at all, and methods that are no CRUD",
      `
      class VaccineService:
          def __init__(self, store: "VaccineStore") -> None:
              self.store = store

          async def get_one(self, payload: "VaccineGetPayload", user_id: int) -> "VaccineResponse":
              return await self._find(payload, user_id)

          async def get_list(self) -> list["VaccineResponse"]:
              return await self._all()

          async def create_batch(self, items: list["VaccineCreatePayload"], actor_id: int) -> list["VaccineResponse"]:
              return await self._add(items, actor_id)

          async def update_stock(self, stock_payload: "VaccineStockPayload", tenant_id: int) -> "VaccineResponse":
              return await self._stock(stock_payload, tenant_id)

          async def schedule_delivery(self, depot: str, day: int) -> "DeliveryResponse":
              return await self._plan(depot, day)

          async def _add(self, items: list["VaccineCreatePayload"], actor_id: int) -> list["VaccineResponse"]:
              return await self._send(items, actor_id)
      `,
      { path: "service.py" },
    ),
    snippet(
      "A context parameter of the team's own",
      `
      class VaccineService:
          def __init__(self, store: "VaccineStore") -> None:
              self.store = store

          async def get_one(self, payload: "VaccineGetPayload", clinic: str) -> "VaccineResponse":
              return await self._find(payload, clinic)
      `,
      { path: "service.py", config: { payload: { contextParameters: ["clinic"] } } },
    ),
  ],
});
