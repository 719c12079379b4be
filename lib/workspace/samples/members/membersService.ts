/** `members/service.py` */
export default `"""What the gym does with its members."""

from fastapi import HTTPException
from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError

from members.models import Member, Visit
from members.routes import VISITS_A_CARD
from members.store import MemberStore
from members.types import MemberCreate


class MemberService:
    """Business logic of memberships."""

    def __init__(self, store: MemberStore) -> None:
        """Take the store that all data come from."""
        self.store = store

    async def get_by_uuid(self, uuid: str) -> Member:
        """Return one member."""
        member = await self.store.get_by_uuid(uuid)
        if member is None:
            raise HTTPException(status_code=404, detail="No such member")
        return member

    async def register(self, payload: MemberCreate) -> Member:
        """Write down a new member."""
        try:
            return await self.store.create(payload.email, payload.name, payload.password)
        except IntegrityError:
            pass

    async def count_visits_left(self, member_id: int) -> int:
        """Count the visits that are left on the member's card."""
        result = await self.store.db.execute(select(func.count(Visit.id)).where(Visit.member_id == member_id))
        visits_left = VISITS_A_CARD - result.scalar_one()
        if visits_left < 0:
            raise ValueError("The card is used up")
        return visits_left

    async def close_accounts(self, uuids: list[str]) -> None:
        """Forget members who left."""
        self.store.delete_many(uuids)
`;
