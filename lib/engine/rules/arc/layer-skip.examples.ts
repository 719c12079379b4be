import { defineExamples, project, snippet } from "../defineRule";

const store = `
from sqlalchemy.ext.asyncio import AsyncSession

from .types import ParcelGetPayload


class ParcelStore:
    def __init__(self, db: AsyncSession) -> None:
        self.db = db

    async def delete_one(self, payload: ParcelGetPayload) -> None:
        await self.db.delete(payload)


class ParcelEventStore:
    def __init__(self, db: AsyncSession) -> None:
        self.db = db

    async def create_one(self, payload: ParcelGetPayload) -> None:
        self.db.add(payload)
`;

export default defineExamples({
  bad: [
    project("By parameter, by constructor and by a store at module level", {
      "parcels/store.py": store,
      "parcels/dependencies.py": `
      from fastapi import Depends
      from sqlalchemy.ext.asyncio import AsyncSession

      from .store import ParcelStore


      async def get_db() -> AsyncSession:
          raise NotImplementedError


      async def get_parcel_store(db: AsyncSession = Depends(get_db)) -> ParcelStore:
          return ParcelStore(db)
      `,
      "parcels/routes.py": `
      from typing import Annotated

      from fastapi import APIRouter, Depends
      from sqlalchemy.ext.asyncio import AsyncSession

      from .dependencies import get_db, get_parcel_store
      from .store import ParcelEventStore, ParcelStore
      from .types import ParcelGetPayload

      parcels_router = APIRouter(prefix="/parcels", tags=["parcels"], redirect_slashes=False)
      router = parcels_router
      ParcelStoreDep = Annotated[ParcelStore, Depends(get_parcel_store)]


      @router.get("/{uuid}")
      async def get_parcel(
          uuid: str,
          store: ParcelStore = Depends(get_parcel_store),  # <- ARC002
      ) -> None:
          await store.delete_one(ParcelGetPayload(uuid=uuid))


      @router.delete("/{uuid}")
      async def delete_parcel(uuid: str, parcels: ParcelStoreDep, db: AsyncSession = Depends(get_db)) -> None:  # <- ARC002
          await parcels.delete_one(ParcelGetPayload(uuid=uuid))
          events = ParcelEventStore(db)  # <- ARC002
          await events.create_one(ParcelGetPayload(uuid=uuid))
          await events.create_one(ParcelGetPayload(uuid=uuid))


      @router.post("/{uuid}/return")
      async def return_parcel(uuid: str, parcels=Depends(get_parcel_store)) -> None:  # <- ARC002
          await parcels.delete_one(ParcelGetPayload(uuid=uuid))
      `,
      "parcels/types.py": `
      from pydantic import BaseModel


      class ParcelGetPayload(BaseModel):
          uuid: str
      `,
    }),
    project("Through the service's own store", {
      "clinics/store.py": `
      from sqlalchemy.ext.asyncio import AsyncSession


      class ClinicStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def get_list(self) -> list[str]:
              return []
      `,
      "clinics/service.py": `
      from .store import ClinicStore


      class ClinicService:
          def __init__(self, store: ClinicStore) -> None:
              self.store = store
      `,
      "clinics/routes.py": `
      from fastapi import APIRouter, Depends

      from .service import ClinicService

      clinics_router = APIRouter(prefix="/clinics", tags=["clinics"], redirect_slashes=False)
      router = clinics_router


      @router.get("/")
      async def get_clinics(service: ClinicService = Depends()) -> list[str]:
          return await service.store.get_list()  # <- ARC002
      `,
    }),
    snippet(
      "A store whose module is not at hand",
      `
      from fastapi import APIRouter, Depends

      from .dependencies import get_db
      from .store import RecipeStore

      recipes_router = APIRouter(prefix="/recipes", tags=["recipes"], redirect_slashes=False)
      router = recipes_router


      @router.get("/{uuid}")
      async def get_recipe(uuid: str, db: "AsyncSession" = Depends(get_db)) -> "RecipeResponse":
          return await RecipeStore(db).get_one(uuid)  # <- ARC002
      `,
      { path: "routes.py" },
    ),
  ],
  good: [
    project("A dependency factory builds the store, the handler takes the service", {
      "parcels/store.py": store,
      "parcels/service.py": `
      from .store import ParcelStore
      from .types import ParcelGetPayload


      class ParcelService:
          def __init__(self, store: ParcelStore) -> None:
              self.store = store

          async def delete_one(self, payload: ParcelGetPayload) -> None:
              await self.store.delete_one(payload)
      `,
      "parcels/types.py": `
      from pydantic import BaseModel


      class ParcelGetPayload(BaseModel):
          uuid: str
      `,
      "parcels/routes.py": `
      from fastapi import APIRouter, Depends, status
      from sqlalchemy.ext.asyncio import AsyncSession

      from app.database import get_db

      from .service import ParcelService
      from .store import ParcelStore
      from .types import ParcelGetPayload

      parcels_router = APIRouter(prefix="/parcels", tags=["parcels"], redirect_slashes=False)
      router = parcels_router


      async def get_parcel_service(db: AsyncSession = Depends(get_db)) -> ParcelService:
          return ParcelService(ParcelStore(db))


      @router.delete("/{uuid}", status_code=status.HTTP_204_NO_CONTENT)
      async def delete_parcel(uuid: str, service: ParcelService = Depends(get_parcel_service)) -> None:
          """Delete a parcel."""
          await service.delete_one(ParcelGetPayload(uuid=uuid))
      `,
    }),
    snippet(
      "A store that keeps no records",
      `
      from keyring_client import KeyStore
      from fastapi import APIRouter

      keys_router = APIRouter(prefix="/keys", tags=["keys"], redirect_slashes=False)
      router = keys_router
      key_store = KeyStore()


      @router.get("/{name}")
      async def get_key(name: str) -> None:
          """Look a key up."""
          key_store.touch(name)
      `,
      { path: "routes.py" },
    ),
  ],
});
