/** `customers/routes.py` */
export default `"""Endpoints for customers, and a payload that has lost its way."""

from fastapi import APIRouter, Depends
from pydantic import BaseModel
from sqlalchemy.ext.asyncio import AsyncSession

from core.database import get_db
from customers.store import CustomerStore

customers_router = APIRouter(prefix="/customers", tags=["customers"], redirect_slashes=False)
router = customers_router


class CustomerGetPayload(BaseModel):
    """Which customer is wanted."""

    uuid: str


@router.get("/{uuid}/name")
async def get_customer_name(uuid: str, db: AsyncSession = Depends(get_db)) -> str:
    """Return the name of one customer."""
    customer = await CustomerStore(db).get_one(CustomerGetPayload(uuid=uuid))
    return customer.name
`;
