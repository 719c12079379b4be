/** `orders/store.py` */
export default `"""Data access for repair orders."""

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from customers.models import Customer
from orders.service import OPEN_STATES


class OrderStore:
    """Reads repair orders."""

    def __init__(self, db: AsyncSession) -> None:
        """Keep the session that all queries run in."""
        self.db = db

    async def count_open(self) -> int:
        """Count the customers whose bicycle is still here."""
        result = await self.db.execute(select(func.count(Customer.id)).where(Customer.repair_state.in_(OPEN_STATES)))
        return result.scalar_one()
`;
