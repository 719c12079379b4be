/** `members/routes.py` */
export default `"""Endpoints for members."""

from typing import Annotated

from fastapi import APIRouter, Depends, Query, status
from sqlalchemy.ext.asyncio import AsyncSession

from core.auth import get_current_user_id
from core.database import get_db
from core.pagination import PaginatedResponse
from members.service import MemberService
from members.store import MemberStore
from members.types import (
    MemberCreatePayload,
    MemberDeletePayload,
    MemberGetPayload,
    MemberGetPListPayload,
    MemberPListParams,
    MemberResponse,
)

members_router = APIRouter(
    prefix="/members",
    tags=["members"],
    redirect_slashes=False,
    dependencies=[Depends(get_current_user_id)],
)
router = members_router  # Short alias for use within the module


async def get_member_service(db: AsyncSession = Depends(get_db)) -> MemberService:
    """Build the service for one request."""
    return MemberService(MemberStore(db))


@router.get("", response_model=PaginatedResponse[MemberResponse])
async def get_members(
    params: Annotated[MemberPListParams, Query()],
    service: MemberService = Depends(get_member_service),
) -> PaginatedResponse[MemberResponse]:
    """Return one page of members."""
    return await service.get_plist(MemberGetPListPayload(params=params))


@router.get("/{uuid}", response_model=MemberResponse)
async def get_member(uuid: str, service: MemberService = Depends(get_member_service)) -> MemberResponse:
    """Return one member."""
    return await service.get_one(MemberGetPayload(uuid=uuid))


@router.post("", response_model=MemberResponse, status_code=status.HTTP_201_CREATED)
async def create_member(
    payload: MemberCreatePayload,
    service: MemberService = Depends(get_member_service),
) -> MemberResponse:
    """Write down a new member."""
    return await service.create_one(payload)


@router.delete("/{uuid}", status_code=status.HTTP_204_NO_CONTENT)
async def delete_member(uuid: str, service: MemberService = Depends(get_member_service)) -> None:
    """Forget a member."""
    await service.delete_one(MemberDeletePayload(uuid=uuid))
`;
