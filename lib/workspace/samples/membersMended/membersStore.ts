/** `members/store.py` */
export default `"""Data access for members."""

from uuid import uuid4

from sqlalchemy import delete, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from core.pagination import SortDirection
from members.models import Member
from members.types import (
    MemberDeletePayload,
    MemberGetPayload,
    MemberGetPListPayload,
    MemberInsertPayload,
)


class MemberStore:
    """Reads and writes members."""

    def __init__(self, db: AsyncSession) -> None:
        """Keep the session that all queries run in."""
        self.db = db

    async def get_one(self, payload: MemberGetPayload) -> Member:
        """Return one member; that there is none propagates as NoResultFound."""
        result = await self.db.execute(select(Member).where(Member.uuid == payload.uuid))
        return result.scalar_one()

    async def get_plist(self, payload: MemberGetPListPayload) -> tuple[list[Member], int]:
        """Return one page of members, and how many there are."""
        params = payload.params
        column = getattr(Member, params.sort_by.value)
        order = column.asc() if params.sort_direction is SortDirection.ASC else column.desc()
        statement = select(Member).order_by(order).limit(params.limit).offset(params.offset)
        result = await self.db.execute(statement)
        total = await self.db.execute(select(func.count(Member.id)))
        return list(result.scalars().all()), total.scalar_one()

    async def create_one(self, payload: MemberInsertPayload) -> Member:
        """Write a new member."""
        member = Member(uuid=str(uuid4()), **payload.model_dump())
        self.db.add(member)
        await self.db.commit()
        await self.db.refresh(member)
        return member

    async def delete_one(self, payload: MemberDeletePayload) -> None:
        """Forget a member."""
        await self.db.execute(delete(Member).where(Member.uuid == payload.uuid))
        await self.db.commit()
`;
