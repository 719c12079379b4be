import { defineExamples, fixed, project } from "../defineRule";

const routes = (model: string): string => `
from fastapi import APIRouter, Depends, status

from .service import KilnService, get_kiln_service
from .types import KilnResponse, ${model}

kilns_router = APIRouter(prefix="/kilns", tags=["kilns"], redirect_slashes=False)
router = kilns_router


@router.post("/", response_model=KilnResponse, status_code=status.HTTP_201_CREATED)
async def create_kiln(payload: ${model}, service: KilnService = Depends(get_kiln_service)) -> KilnResponse:
    """Add a kiln."""
    return await service.create_one(payload)
`;
const service = (model: string): string => `
from .types import KilnResponse, ${model}


class KilnService:
    def __init__(self, store: "KilnStore") -> None:
        self.store = store

    async def create_one(self, payload: ${model}) -> KilnResponse:
        return KilnResponse.model_validate(await self.store.create_one(payload))


async def get_kiln_service(store: "KilnStore") -> KilnService:
    return KilnService(store)
`;
const types = (model: string, mark = ""): string => `
from pydantic import BaseModel


class ${model}(BaseModel):${mark}
    name: str


class KilnResponse(BaseModel):
    uuid: str
    name: str
`;

export default defineExamples({
  bad: [
    project(
      "The body of a handler",
      {
        "pottery/kilns/routes.py": routes("KilnIn"),
        "pottery/kilns/service.py": service("KilnIn"),
        "pottery/kilns/types.py": types("KilnIn", "  # <- PAY003"),
      },
      {
        fixed: fixed({
          "pottery/kilns/routes.py": routes("KilnPayload"),
          "pottery/kilns/service.py": service("KilnPayload"),
          "pottery/kilns/types.py": types("KilnPayload"),
        }),
      },
    ),
    project("By their names, in a types component", {
      "pottery/glazes/types.py": `
      from pydantic import BaseModel


      class GlazeCreate(BaseModel):  # <- PAY003
          name: str


      class UpdateGlazeRequest(BaseModel):  # <- PAY003
          name: str


      class GlazeUpdateSchema(BaseModel):  # <- PAY003
          name: str


      class GlazeForm(BaseModel):  # <- PAY003
          name: str
      `,
      "pottery/glazes/store.py": `
      from sqlalchemy.ext.asyncio import AsyncSession


      class GlazeStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db
      `,
    }),
  ],
  good: [
    project("Payloads, filters, parameters, bases, and words that only look like endings", {
      "pottery/kilns/types.py": `
      from typing import Generic, Optional, TypeVar

      from pydantic import BaseModel

      T = TypeVar("T")


      class KilnBase(BaseModel):
          name: str


      class CreateKilnPayload(KilnBase):
          pass


      class KilnFilter(BaseModel):
          name_contains: Optional[str] = None


      class KilnListParams(BaseModel):
          filter: Optional[KilnFilter] = None


      class CheckIn(BaseModel):
          kiln: str


      class Bulletin(BaseModel):
          text: str


      class AddressForm(BaseModel):
          street: str


      class KilnOrderPayload(BaseModel):
          address: AddressForm
          check: CheckIn


      class Envelope(BaseModel, Generic[T]):
          item: T
      `,
      "pottery/kilns/store.py": `
      from sqlalchemy.ext.asyncio import AsyncSession


      class KilnStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db
      `,
    }),
    project("A model that is both is PAY004's to report", {
      "pottery/kilns/routes.py": `
      from fastapi import APIRouter, Depends, status

      from .types import Kiln

      kilns_router = APIRouter(prefix="/kilns", tags=["kilns"], redirect_slashes=False)
      router = kilns_router


      @router.put("/", response_model=Kiln, status_code=status.HTTP_200_OK)
      async def update_kiln(kiln: Kiln, user_id: int = Depends(get_current_user_id)) -> Kiln:
          """Change a kiln."""
          return kiln
      `,
      "pottery/kilns/types.py": `
      from pydantic import BaseModel


      class Kiln(BaseModel):
          name: str
      `,
    }),
  ],
});
