/** `members/store.py` */
export default `"""Data access for members."""

from typing import List, Optional

from sqlalchemy import delete, select, text
from sqlalchemy.exc import NoResultFound
from sqlalchemy.ext.asyncio import AsyncSession

from members.models import Member


class MemberStore:
    """Reads and writes members."""

    def __init__(self, db: AsyncSession) -> None:
        """Keep the session that all queries run in."""
        self.db = db

    async def get_by_uuid(self, uuid: str) -> Optional[Member]:
        """Find one member."""
        try:
            result = await self.db.execute(select(Member).where(Member.uuid == uuid))
            return result.scalar_one()
        except NoResultFound:
            return None

    async def get_all(self) -> List[Member]:
        """Find all members, the newest first."""
        result = await self.db.execute(select(Member).order_by(Member.joined_at.desc()))
        return result.scalars().all()

    async def search(self, term: str) -> List[Member]:
        """Find members by a part of their name."""
        query = text(f"SELECT * FROM members WHERE name LIKE '%{term}%'")
        result = await self.db.execute(query)
        return result.fetchall()

    async def create(self, email: str, name: str, password_hash: str) -> Member:
        """Write a new member."""
        member = Member(email=email, name=name, password_hash=password_hash)
        self.db.add(member)
        self.db.commit()
        return member

    async def delete_many(self, uuids: List[str]) -> None:
        """Forget members."""
        for uuid in uuids:
            await self.db.execute(delete(Member).where(Member.uuid == uuid))
`;
