import { defineExamples, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "By the response model, and by the return annotation",
      `
      from fastapi import APIRouter, Depends

      from .dependencies import get_parcel_service
      from .service import ParcelService
      from .types import ParcelResponse

      parcel_router = APIRouter(prefix="/parcels", tags=["parcels"], redirect_slashes=False)


      @parcel_router.get("", response_model=list[ParcelResponse])
      async def get_parcels(service: ParcelService = Depends(get_parcel_service)):  # <- PRF003
          return await service.get_list()


      @parcel_router.get("/open")
      async def get_open_parcels(  # <- PRF003
          depot: str, service: ParcelService = Depends(get_parcel_service)
      ) -> list[ParcelResponse]:
          return await service.get_open(depot)
      `,
      { path: "parcels/routes.py" },
    ),
    snippet(
      "The response model decides",
      `
      from typing import List, Optional

      from fastapi import APIRouter

      router = APIRouter()


      @router.get("/clinics", response_model=Optional[List["ClinicResponse"]])
      async def get_clinics(town: str) -> dict:  # <- PRF003
          return await find_clinics(town)
      `,
      { path: "clinics/routes.py" },
    ),
  ],
  good: [
    snippet(
      "Pages by parameters, by a model, by a dependency; one record; another method",
      `
      from typing import Annotated

      from fastapi import APIRouter, Depends, Query

      from .dependencies import get_parcel_service
      from .service import ParcelService
      from .types import PaginatedResponse, ParcelCreateBatchPayload, ParcelListParams, ParcelResponse

      parcel_router = APIRouter(prefix="/parcels", tags=["parcels"], redirect_slashes=False)
      router = parcel_router


      async def get_window(
          limit: Annotated[int, Query(ge=1, le=100)] = 10, offset: Annotated[int, Query(ge=0)] = 0
      ) -> tuple[int, int]:
          return limit, offset


      @router.get("", response_model=list[ParcelResponse])
      async def get_parcels(
          limit: Annotated[int, Query(ge=1, le=100)] = 10,
          offset: Annotated[int, Query(ge=0)] = 0,
          service: ParcelService = Depends(get_parcel_service),
      ) -> list[ParcelResponse]:
          """Get one page of parcels."""
          return await service.get_page(limit, offset)


      @router.get("/open", response_model=list[ParcelResponse])
      async def get_open_parcels(
          params: Annotated[ParcelListParams, Query()], service: ParcelService = Depends(get_parcel_service)
      ) -> list[ParcelResponse]:
          """Get one page of open parcels."""
          return await service.get_open(params)


      @router.get("/late", response_model=list[ParcelResponse])
      async def get_late_parcels(
          window: tuple[int, int] = Depends(get_window), service: ParcelService = Depends(get_parcel_service)
      ) -> list[ParcelResponse]:
          """Get one page of late parcels."""
          return await service.get_late(window)


      @router.get("/pages", response_model=PaginatedResponse[ParcelResponse])
      async def get_parcel_page(service: ParcelService = Depends(get_parcel_service)) -> PaginatedResponse[ParcelResponse]:
          """Get the first page of parcels."""
          return await service.get_first_page()


      @router.post("/batch", response_model=list[ParcelResponse], status_code=201)
      async def create_parcels(
          payload: ParcelCreateBatchPayload, service: ParcelService = Depends(get_parcel_service)
      ) -> list[ParcelResponse]:
          """Create several parcels."""
          return await service.create_batch(payload)
      `,
      { path: "parcels/routes.py" },
    ),
  ],
});
