import { defineExamples, project, snippet } from "../defineRule";

const store = `
from uuid import UUID

from sqlalchemy import exists, func, insert, select
from sqlalchemy.ext.asyncio import AsyncSession

from .models import Parcel
from .types import ParcelCreatePayload, ParcelGetPayload, ParcelListPayload


class ParcelStore:
    def __init__(self, db: AsyncSession) -> None:
        self.db = db

    async def get_one(self, payload: ParcelGetPayload) -> Parcel:
        return await self._find(payload.uuid)

    async def get_list(self, payload: ParcelListPayload) -> list[Parcel]:
        result = await self.db.execute(select(Parcel).where(Parcel.depot == payload.depot))
        return list(result.scalars().all())

    async def get_count(self, payload: ParcelListPayload) -> int:
        result = await self.db.execute(select(func.count()).select_from(Parcel).where(Parcel.depot == payload.depot))
        return result.scalar_one()

    async def is_known(self, payload: ParcelGetPayload) -> bool:
        result = await self.db.execute(select(exists().where(Parcel.uuid == payload.uuid)))
        return result.scalar_one()

    async def create_one(self, payload: ParcelCreatePayload) -> Parcel:
        statement = insert(Parcel).values(depot=payload.depot).returning(Parcel)
        result = await self.db.execute(statement)
        await self.db.commit()
        return result.scalar_one()

    async def _find(self, uuid: UUID) -> Parcel:
        result = await self.db.execute(select(Parcel).where(Parcel.uuid == uuid))
        return result.scalar_one()
`;
const models = `
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


class Parcel(Base):
    __tablename__ = "parcels"

    uuid: Mapped[str] = mapped_column(primary_key=True)
    depot: Mapped[str] = mapped_column()
`;
const types = `
from pydantic import BaseModel


class ParcelGetPayload(BaseModel):
    uuid: str


class ParcelListPayload(BaseModel):
    depot: str


class ParcelCreatePayload(BaseModel):
    depot: str


class ParcelResponse(BaseModel):
    uuid: str
    depot: str

    class Config:
        orm_mode = True
`;
const errors = `
from core.errors import AppError


class ParcelNotFoundError(AppError):
    status_code = 404
`;

export default defineExamples({
  bad: [
    project("The store asks for exactly one parcel, and nobody expects that there is none", {
      "post/parcels/store.py": store,
      "post/parcels/models.py": models,
      "post/parcels/types.py": types,
      "post/parcels/errors.py": errors,
      "post/parcels/service.py": `
      import asyncio

      from .errors import ParcelNotFoundError
      from .store import ParcelStore
      from .types import ParcelGetPayload, ParcelResponse


      class ParcelService:
          def __init__(self, store: ParcelStore) -> None:
              self.store = store

          async def get_one(self, payload: ParcelGetPayload) -> ParcelResponse:
              parcel = await self.store.get_one(payload)  # <- SVC002
              return ParcelResponse.from_orm(parcel)

          async def get_pair(self, first: ParcelGetPayload, second: ParcelGetPayload) -> list[ParcelResponse]:
              try:
                  parcels = await asyncio.gather(
                      self.store.get_one(first),  # <- SVC002
                      self.store.get_one(second),  # <- SVC002
                  )
              except ValueError as error:
                  raise ParcelNotFoundError(str(error)) from error
              finally:
                  await self.close()
              return [ParcelResponse.from_orm(parcel) for parcel in parcels]

          async def close(self) -> None:
              return None
      `,
    }),
    snippet(
      "A store that is not at hand",
      `
      class RecipeService:
          def __init__(self, store: "RecipeStore") -> None:
              self.store = store

          async def get_one(self, payload: "RecipeGetPayload") -> "RecipeResponse":
              recipe = await self.store.get_one(payload)  # <- SVC002
              return RecipeResponse.model_validate(recipe)
      `,
      { path: "service.py" },
    ),
  ],
  good: [
    project(
      "Caught, around the call, by a decorator, a context manager, a helper or in every caller; and queries that always answer",
      {
        "post/parcels/store.py": store,
        "post/parcels/models.py": models,
        "post/parcels/types.py": types,
        "post/parcels/errors.py": errors,
        "post/core/guards.py": `
      from collections.abc import AsyncIterator, Awaitable, Callable
      from contextlib import asynccontextmanager
      from functools import wraps
      from typing import Any

      from sqlalchemy.exc import InvalidRequestError, NoResultFound

      from post.parcels.errors import ParcelNotFoundError

      NOT_FOUND = (NoResultFound, KeyError)


      def translated(method: Callable[..., Awaitable[Any]]) -> Callable[..., Awaitable[Any]]:
          @wraps(method)
          async def wrapper(*args: Any, **kwargs: Any) -> Any:
              try:
                  return await method(*args, **kwargs)
              except InvalidRequestError as error:
                  raise ParcelNotFoundError(str(error)) from error

          return wrapper


      @asynccontextmanager
      async def reporting_absence(uuid: str) -> AsyncIterator[None]:
          try:
              yield
          except NOT_FOUND as error:
              raise ParcelNotFoundError(uuid) from error
      `,
        "post/parcels/service.py": `
      from collections.abc import Awaitable

      from sqlalchemy.exc import NoResultFound, SQLAlchemyError

      from post.core.guards import NOT_FOUND, reporting_absence, translated

      from .errors import ParcelNotFoundError
      from .models import Parcel
      from .store import ParcelStore
      from .types import ParcelCreatePayload, ParcelGetPayload, ParcelListPayload, ParcelResponse


      class ParcelService:
          def __init__(self, store: ParcelStore) -> None:
              self.store = store

          async def get_one(self, payload: ParcelGetPayload) -> ParcelResponse:
              try:
                  parcel = await self.store.get_one(payload)
              except NoResultFound as error:
                  raise ParcelNotFoundError(payload.uuid) from error
              return ParcelResponse.from_orm(parcel)

          @translated
          async def get_label(self, payload: ParcelGetPayload) -> str:
              parcel = await self.store.get_one(payload)
              return parcel.depot

          async def get_depot(self, payload: ParcelGetPayload) -> str:
              async with reporting_absence(payload.uuid):
                  parcel = await self.store.get_one(payload)
              return parcel.depot

          async def get_place(self, payload: ParcelGetPayload) -> str:
              parcel = await self._found(self.store.get_one(payload))
              return parcel.depot

          async def get_state(self, payload: ParcelGetPayload) -> str:
              try:
                  parcel = await self._load(payload)
              except NOT_FOUND as error:
                  raise ParcelNotFoundError(payload.uuid) from error
              return parcel.depot

          async def get_load(self, payload: ParcelListPayload) -> int:
              return await self.store.get_count(payload)

          async def has_one(self, payload: ParcelGetPayload) -> bool:
              return await self.store.is_known(payload)

          async def create_one(self, payload: ParcelCreatePayload) -> ParcelResponse:
              return ParcelResponse.from_orm(await self.store.create_one(payload))

          async def get_list(self, payload: ParcelListPayload) -> list[ParcelResponse]:
              parcels = await self.store.get_list(payload)
              return [ParcelResponse.from_orm(parcel) for parcel in parcels]

          async def _load(self, payload: ParcelGetPayload) -> Parcel:
              return await self.store.get_one(payload)

          async def _found(self, work: Awaitable[Parcel]) -> Parcel:
              try:
                  return await work
              except SQLAlchemyError as error:
                  raise ParcelNotFoundError("parcel") from error
      `,
      },
    ),
  ],
});
