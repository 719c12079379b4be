import { defineExamples, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "A synchronous query, straight and through a helper",
      `
      from sqlalchemy import select
      from sqlalchemy.orm import Session

      from .models import Meter


      class MeterStore:
          def __init__(self, db: Session) -> None:
              self.db = db

          def get_one(self, payload: "MeterGetPayload") -> Meter:  # <- ASY001
              return self._find(payload.uuid)

          def get_list(self) -> list[Meter]:  # <- ASY001
              return list(self.db.execute(select(Meter)).scalars().all())

          def _find(self, uuid: str) -> Meter:
              return self.db.execute(select(Meter).where(Meter.uuid == uuid)).scalar_one()
      `,
      { path: "meters/store.py" },
    ),
    snippet(
      "A coroutine handed on, a client and a file among asynchronous methods",
      `
      from pathlib import Path

      from .store import MeterStore


      class MeterService:
          def __init__(self, store: MeterStore, weather_client: "WeatherClient") -> None:
              self.store = store
              self.weather_client = weather_client

          def get_total(self, payload: "MeterGetPayload") -> int:  # <- ASY001
              return self.store.get_total(payload)

          def get_weather(self, payload: "WeatherPayload") -> str:  # <- ASY001
              return self.weather_client.fetch(payload.place)

          def read_manual(self, payload: "ManualPayload") -> str:  # <- ASY001
              return Path(payload.name).read_text()

          async def get_one(self, payload: "MeterGetPayload") -> "MeterResponse":
              return await self.store.get_one(payload)
      `,
      { path: "meters/service.py" },
    ),
  ],
  good: [
    snippet(
      "Asynchronous, computing only, static, a property, or for a synchronous worker",
      `
      from collections.abc import AsyncIterator

      from sqlalchemy import Select, select
      from sqlalchemy.ext.asyncio import AsyncSession
      from sqlalchemy.orm import Session

      from .models import Meter


      class MeterStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          @property
          def is_busy(self) -> bool:
              return self.db.in_transaction()

          @staticmethod
          def sync_get_list(db: Session) -> list[Meter]:
              return list(db.execute(select(Meter)).scalars().all())

          def stream(self, payload: "MeterGetPayload") -> AsyncIterator[Meter]:
              return self.db.stream_scalars(self.statement(payload))

          @classmethod
          def build(cls, db: AsyncSession) -> "MeterStore":
              return cls(db)

          def statement(self, payload: "MeterGetPayload") -> Select[tuple[Meter]]:
              return select(Meter).where(Meter.uuid == payload.uuid)

          async def get_list(self) -> list[Meter]:
              return list((await self.db.execute(select(Meter))).scalars().all())

      `,
      { path: "meters/store.py" },
    ),
    snippet(
      "A service of numbers alone",
      `
      class TariffService:
          def __init__(self, tariffs: dict[str, int]) -> None:
              self.tariffs = tariffs

          def compute_price(self, payload: "TariffGetPayload") -> int:
              return self.tariffs.get(payload.name, 0) * payload.hours
      `,
      { path: "tariffs/service.py" },
    ),
  ],
});
