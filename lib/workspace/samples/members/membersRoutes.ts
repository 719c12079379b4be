/** `members/routes.py` */
export default `"""Endpoints for members."""

from fastapi import APIRouter, Depends, HTTPException
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from core.database import get_db
from members.errors import MemberAlreadyExistsError
from members.models import Member
from members.service import MemberService
from members.store import MemberStore
from members.types import MemberCreate, MemberResponse

VISITS_A_CARD = 10

router = APIRouter(prefix="/members")


def get_member_service(db: AsyncSession = Depends(get_db)) -> MemberService:
    """Build the service for one request."""
    return MemberService(MemberStore(db))


@router.get("/{uuid}", response_model=MemberResponse)
async def get_member(uuid: str, db: AsyncSession = Depends(get_db)):
    """Return one member."""
    result = await db.execute(select(Member).where(Member.uuid == uuid))
    return result.scalar_one()


@router.get("", response_model=list[MemberResponse])
async def list_members(limit: int = 20, db: AsyncSession = Depends(get_db)):
    store = MemberStore(db)
    members = store.get_all()
    return members[:limit]


@router.post("", response_model=MemberResponse)
async def register_member(payload: MemberCreate, service=Depends(get_member_service)):
    """Write down a new member."""
    try:
        return service.register(payload)
    except MemberAlreadyExistsError as error:
        raise HTTPException(status_code=409, detail=error.message)


@router.delete("/{uuid}")
async def delete_member(uuid: str, service: MemberService = Depends(get_member_service)):
    """Forget one member."""
    await service.close_accounts([uuid])


@router.delete("/inactive")
async def delete_inactive_members(service: MemberService = Depends(get_member_service)):
    """Forget all members who left."""
    await service.close_accounts([])
`;
