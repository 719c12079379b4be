import { defineExamples, project, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "Nothing asks who it is",
      `
      from fastapi import APIRouter, Depends
      from sqlalchemy.ext.asyncio import AsyncSession

      from app.database import get_db

      from .service import UserService
      from .types import UserUpdatePayload

      users_router = APIRouter(prefix="/users", tags=["users"], redirect_slashes=False)
      router = users_router


      async def get_user_service(db: AsyncSession = Depends(get_db)) -> UserService:
          raise NotImplementedError


      async def user_context(db: AsyncSession = Depends(get_db)) -> UserService:
          raise NotImplementedError


      @router.delete("/{uuid}")
      async def delete_user(uuid: str, service: UserService = Depends(get_user_service)) -> None:  # <- SEC003
          await service.delete_one(uuid)


      @router.patch("/{uuid}")
      async def update_user(payload: UserUpdatePayload, service=Depends(user_context)) -> None:  # <- SEC003
          await service.update_one(payload)
      `,
      { path: "routes.py" },
    ),
    project("One router is guarded where it is included, the other is not", {
      "main.py": `
      from fastapi import Depends, FastAPI

      from core.security import get_current_user
      from ads.routes import ads_router
      from bids.routes import bids_router

      app = FastAPI()
      app.include_router(ads_router, dependencies=[Depends(get_current_user)])
      app.include_router(bids_router)
      `,
      "core/security.py": `
      async def get_current_user() -> str:
          return "somebody"
      `,
      "ads/routes.py": `
      from fastapi import APIRouter

      ads_router = APIRouter(prefix="/ads", tags=["ads"], redirect_slashes=False)
      router = ads_router


      @router.post("/")
      async def create_ad() -> None:
          """Create an ad."""
      `,
      "bids/routes.py": `
      from fastapi import APIRouter

      bids_router = APIRouter(prefix="/bids", tags=["bids"], redirect_slashes=False)
      router = bids_router


      @router.post("/")
      async def create_bid() -> None:  # <- SEC003
          """Create a bid."""


      @router.get("/")
      async def get_bids() -> None:
          """List bids."""
      `,
    }),
  ],
  good: [
    snippet(
      "By parameter, by alias, by scheme, by decorator, by what a dependency depends on",
      `
      from typing import Annotated

      from fastapi import APIRouter, Depends, Security, status
      from fastapi.security import HTTPBearer

      from core.security import CurrentUser, check_access, current_member

      from .service import AdService
      from .types import AdCreatePayload, AdResponse

      ads_router = APIRouter(prefix="/ads", tags=["ads"], redirect_slashes=False)
      router = ads_router
      bearer = HTTPBearer()
      Member = Annotated[str, Security(current_member)]


      async def get_ad_service(credentials: str = Depends(bearer)) -> AdService:
          """Build the service for whoever asks."""
          return AdService(credentials)


      @router.post("/", status_code=status.HTTP_201_CREATED)
      async def create_ad(payload: AdCreatePayload, user: CurrentUser) -> AdResponse:
          """Create an ad."""
          return AdResponse(payload=payload, user=user)


      @router.put("/{uuid}", status_code=status.HTTP_200_OK)
      async def update_ad(payload: AdCreatePayload, service: AdService = Depends(get_ad_service)) -> AdResponse:
          """Change an ad."""
          return await service.update_one(payload)


      @router.delete("/{uuid}", status_code=status.HTTP_204_NO_CONTENT)
      async def delete_ad(uuid: str, member: Member) -> None:
          """Delete an ad."""


      @router.delete("/", status_code=status.HTTP_204_NO_CONTENT, dependencies=[Depends(check_access("role"))])
      async def delete_ads(key: Annotated[str, Depends(bearer)]) -> None:
          """Delete all ads."""
      `,
      { path: "routes.py" },
    ),
    snippet(
      "Free by name or path, or by a router that is not known",
      `
      from fastapi import APIRouter, status

      from app.routers import shared_router

      accounts_router = APIRouter(prefix="/accounts", tags=["accounts"], redirect_slashes=False)
      router = accounts_router


      @router.post("/login", status_code=status.HTTP_201_CREATED)
      async def create_session() -> None:
          """Log in."""


      @router.post("/", status_code=status.HTTP_201_CREATED)
      async def register_account() -> None:
          """Open an account."""


      @shared_router.post("/banks", status_code=status.HTTP_201_CREATED)
      async def create_bank() -> None:
          """Add a bank."""
      `,
      { path: "routes.py" },
    ),
  ],
});
