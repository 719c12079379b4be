import { defineExamples, fixed, project } from "../defineRule";

const service = (model: string): string => `
from .types import LoomGetPayload, ${model}


class LoomService:
    def __init__(self, store: "LoomStore") -> None:
        self.store = store

    async def get_one(self, payload: LoomGetPayload) -> ${model}:
        return ${model}.model_validate(await self._find(payload))
`;
const types = (model: string, mark = ""): string => `
from pydantic import BaseModel


class LoomGetPayload(BaseModel):
    uuid: str


class ${model}(BaseModel):${mark}
    uuid: str
`;

export default defineExamples({
  bad: [
    project(
      "What a service answers",
      { "mill/looms/service.py": service("LoomRead"), "mill/looms/types.py": types("LoomRead", "  # <- PAY004") },
      {
        fixed: fixed({
          "mill/looms/service.py": service("LoomResponse"),
          "mill/looms/types.py": types("LoomResponse"),
        }),
      },
    ),
    project("A handler's response model, a list's element, and one that goes both ways", {
      "mill/yarns/routes.py": `
      from fastapi import APIRouter, status

      from .types import Yarn, YarnLot

      yarns_router = APIRouter(prefix="/yarns", tags=["yarns"], redirect_slashes=False)
      router = yarns_router


      @router.get("/", response_model=list[YarnLot])
      async def get_yarn_lots() -> list[YarnLot]:
          """List the lots."""
          return []


      @router.put("/", response_model=Yarn, status_code=status.HTTP_200_OK)
      async def update_yarn(payload: Yarn) -> Yarn:
          """Change a yarn."""
          return payload
      `,
      "mill/yarns/types.py": `
      from pydantic import BaseModel


      class Yarn(BaseModel):  # <- PAY004
          name: str


      class YarnLot(BaseModel):  # <- PAY004
          number: int


      class YarnStockView(BaseModel):  # <- PAY004
          number: int
      `,
      "mill/yarns/store.py": `
      from sqlalchemy.ext.asyncio import AsyncSession


      class YarnStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db
      `,
    }),
  ],
  good: [
    project("Responses, pages over them, and models that are only a part of one", {
      "mill/looms/service.py": `
      from .types import LoomGetPayload, LoomResponse, Page


      class LoomService:
          def __init__(self, store: "LoomStore") -> None:
              self.store = store

          async def get_one(self, payload: LoomGetPayload) -> LoomResponse:
              return await self._find(payload)

          async def get_plist(self, payload: LoomGetPayload) -> Page[LoomResponse]:
              return await self._page(payload)
      `,
      "mill/looms/types.py": `
      from typing import Generic, TypeVar

      from pydantic import BaseModel

      T = TypeVar("T")


      class LoomGetPayload(BaseModel):
          uuid: str


      class WidthDetail(BaseModel):
          millimetres: int


      class LoomResponse(BaseModel):
          uuid: str
          width: WidthDetail


      class Page(BaseModel, Generic[T]):
          items: list[T]
      `,
    }),
  ],
});
