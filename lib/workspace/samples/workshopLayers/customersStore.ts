/** `customers/store.py` */
export default `"""Data access for customers."""

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from customers.models import Customer
from customers.routes import CustomerGetPayload


class CustomerStore:
    """Reads customers."""

    def __init__(self, db: AsyncSession) -> None:
        """Keep the session that all queries run in."""
        self.db = db

    async def get_one(self, payload: CustomerGetPayload) -> Customer:
        """Return one customer."""
        result = await self.db.execute(select(Customer).where(Customer.uuid == payload.uuid))
        return result.scalar_one()
`;
