import { defineExamples, project, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "Payloads in name only",
      `
      from typing import Any

      from pydantic import BaseModel
      from sqlalchemy.ext.asyncio import AsyncSession


      class HiveStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def create_one(self, payload: dict[str, Any]) -> "Hive":  # <- PAY002
              return await self._add(payload)

          async def update_one(self, payload: BaseModel, queen_payload=None) -> "Hive":  # <- PAY002 x2
              return await self._save(payload, queen_payload)
      `,
      { path: "store.py" },
    ),
    project("A table's own model as the body of a handler", {
      "apiary/hives/models.py": `
      from sqlalchemy.orm import DeclarativeBase


      class Base(DeclarativeBase):
          pass


      class Hive(Base):
          __tablename__ = "hives"
      `,
      "apiary/hives/routes.py": `
      from fastapi import APIRouter, status

      from .models import Hive

      hives_router = APIRouter(prefix="/hives", tags=["hives"], redirect_slashes=False)
      router = hives_router


      @router.post("/", status_code=status.HTTP_201_CREATED)
      async def create_hive(payload: Hive) -> None:  # <- PAY002
          """Add a hive."""
      `,
    }),
  ],
  good: [
    snippet(
      "Payload types, lists of them, type variables, types of elsewhere, and other parameters",
      `
      from typing import Generic, Optional, TypeVar

      from sqlalchemy.ext.asyncio import AsyncSession

      from apiary.shared import Order, OrderPayload

      P = TypeVar("P", bound=OrderPayload)


      class HiveStore(Generic[P]):
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def create_one(self, payload: P, user_id: int) -> "Hive":
              return await self._add(payload, user_id)

          async def create_batch(self, payload: list["HiveCreatePayload"]) -> list["Hive"]:
              return await self._add(payload)

          async def update_one(self, payload: OrderPayload, queen_payload: Optional["QueenPayload"] = None) -> "Hive":
              return await self._save(payload, queen_payload)

          async def settle(self, payload: Order) -> None:
              await self._save(payload)

          def verify_signature(self, payload: bytes) -> bool:
              return bool(payload)
      `,
      { path: "store.py" },
    ),
  ],
});
