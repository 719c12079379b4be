import { defineExamples, project, snippet } from "../defineRule";

const models = `
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


class Berth(Base):
    __tablename__ = "berths"

    uuid: Mapped[str] = mapped_column(primary_key=True)
`;

export default defineExamples({
  bad: [
    project("Shapes that the names do not promise", {
      "harbour/berths/models.py": models,
      "harbour/berths/store.py": `
      from typing import Optional

      from sqlalchemy.ext.asyncio import AsyncSession

      from .models import Berth


      class BerthStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def get_one(self, payload: "BerthGetPayload") -> Optional[Berth]:  # <- NAM008
              return await self._find(payload)

          async def get_list(self, payload: "BerthGetListPayload") -> dict[str, Berth]:  # <- NAM008
              return await self._all(payload)

          async def get_plist(self, payload: "BerthGetPListPayload") -> tuple[int, list[Berth]]:  # <- NAM008
              return await self._page(payload)

          async def create_one(self, payload: "BerthCreatePayload") -> list[Berth]:  # <- NAM008
              return await self._add(payload)

          async def create_batch(self, payload: "BerthCreateBatchPayload") -> Berth:  # <- NAM008
              return await self._add(payload)
      `,
    }),
    snippet(
      "A service's page that is a tuple, and one that may be missing",
      `
      class BerthService:
          def __init__(self, store: "BerthStore") -> None:
              self.store = store

          async def get_one(self, payload: "BerthGetPayload") -> "BerthResponse | None":  # <- NAM008
              return await self._find(payload)

          async def get_plist(self, payload: "BerthGetPListPayload") -> tuple[list["BerthResponse"], int]:  # <- NAM008
              return await self._page(payload)
      `,
      { path: "service.py" },
    ),
  ],
  good: [
    project("What the names promise", {
      "harbour/berths/models.py": models,
      "harbour/berths/store.py": `
      from collections.abc import Sequence

      from sqlalchemy.ext.asyncio import AsyncSession

      from .models import Berth


      class BerthStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def get_one(self, payload: "BerthGetPayload") -> Berth:
              return await self._find(payload)

          async def get_list(self, payload: "BerthGetListPayload") -> Sequence[Berth]:
              return await self._all(payload)

          async def get_plist(self, payload: "BerthGetPListPayload") -> tuple[Sequence[Berth], int]:
              return await self._page(payload)

          async def create_batch(self, payload: "BerthCreateBatchPayload") -> int:
              return await self._add(payload)

          async def delete_batch(self, payload: "BerthDeleteBatchPayload") -> None:
              await self._remove(payload)

          async def find_free(self, payload: "BerthFreePayload") -> Berth | None:
              return await self._first_free(payload)
      `,
      "harbour/berths/service.py": `
      class BerthService:
          def __init__(self, store: "BerthStore") -> None:
              self.store = store

          async def get_plist(self, payload: "BerthGetPListPayload") -> "PaginatedResponse[BerthResponse]":
              return await self._page(payload)

          async def get_list(self, payload: "BerthGetListPayload"):
              return await self._all(payload)

          async def create_batch(self, payload: "BerthCreateBatchPayload") -> None:
              await self._add(payload)
      `,
    }),
  ],
});
