import { defineExamples, project, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "Bare numbers, words, dates and lists",
      `
      import datetime as dt
      from datetime import date
      from typing import Annotated, Optional
      from uuid import UUID

      from fastapi import APIRouter, Query

      DEFAULT_LIMIT = 20
      readings_router = APIRouter(prefix="/meters/{meter}/readings", tags=["readings"], redirect_slashes=False)
      router = readings_router


      @router.get("/{uuid}")
      async def get_readings(
          meter: str,
          uuid: UUID,
          since: date,  # <- RTR011
          until: dt.datetime | None = None,  # <- RTR011
          limit: int = DEFAULT_LIMIT,  # <- RTR011
          unit: Optional[str] = None,  # <- RTR011
          kinds: list[str] = [],  # <- RTR011
          offset: Annotated[int, Query(ge=0)] = 0,
      ) -> None:
          """List readings."""
      `,
      { path: "routes.py" },
    ),
    snippet(
      "Only the handler is at hand",
      `
      @router.get("/orders")
      async def get_orders(customer: str, page: int = 1):  # <- RTR011
          return await service.get_plist(customer, page)
      `,
    ),
  ],
  good: [
    snippet(
      "Validated, in the path, or validating itself",
      `
      from enum import Enum
      from typing import Annotated, Optional

      from fastapi import APIRouter, Cookie, Depends, Header, Query, Request

      from .parameters import PageSize
      from .dependencies import get_current_user_id
      from .types import OrderFilter, OrderResponse


      class OrderState(str, Enum):
          OPEN = "open"


      Word = Annotated[str, Query(max_length=40)]
      orders_router = APIRouter(prefix="/shops/{shop}/orders", tags=["orders"], redirect_slashes=False)
      router = orders_router


      @router.get("/{uuid}")
      async def get_orders(
          request: Request,
          shop: str,
          uuid: str,
          state: OrderState,
          size: PageSize,
          word: Word,
          detailed: bool = False,
          limit: int = Query(10, ge=1, le=100),
          offset: Annotated[int, Query(ge=0)] = 0,
          language: Annotated[Optional[str], Header()] = None,
          session: str = Cookie(...),
          user_id: int = Depends(get_current_user_id),
          filters: OrderFilter = Depends(),
      ) -> OrderResponse:
          """List the orders of a shop."""
          return OrderResponse(request=request)
      `,
      { path: "routes.py" },
    ),
    project("The path's parameters come with an inclusion, or the prefix is not literal", {
      "main.py": `
      from fastapi import FastAPI

      from settings import settings
      from shops.routes import shops_router
      from staff.routes import staff_router

      app = FastAPI()
      app.include_router(shops_router, prefix="/towns/{town}")
      app.include_router(staff_router, prefix=settings.prefix)
      `,
      "shops/routes.py": `
      from fastapi import APIRouter, status

      PATH = "/shops"
      shops_router = APIRouter(prefix=PATH, tags=["shops"], redirect_slashes=False)
      router = shops_router


      @router.get("/")
      async def get_shops(town: str) -> None:
          """List the shops of a town."""


      @router.post("/", status_code=status.HTTP_201_CREATED)
      async def create_shop(town: str, name: str) -> None:
          """Open a shop."""
      `,
      "staff/routes.py": `
      from fastapi import APIRouter

      staff_router = APIRouter(prefix="/staff", tags=["staff"], redirect_slashes=False)
      router = staff_router


      @router.get("/")
      async def get_staff(tenant: str) -> None:
          """List the staff of whatever the prefix names."""
      `,
    }),
  ],
});
