/** `customers/service.py` */
export default `"""What the workshop does with its customers."""

from sqlalchemy.exc import NoResultFound

from core.errors import NotFoundError
from customers.store import CustomerStore
from orders.service import OrderService


def print_badge(name: str) -> str:
    """Return the name as the counter prints it."""
    return name.upper()


class CustomerService:
    """Business logic of customers."""

    def __init__(self, store: CustomerStore, orders: OrderService) -> None:
        """Take the store, and the service of what customers order."""
        self.store = store
        self.orders = orders

    async def get_badge(self, uuid: str) -> str:
        """Return the badge of one customer."""
        from customers.routes import CustomerGetPayload

        try:
            customer = await self.store.get_one(CustomerGetPayload(uuid=uuid))
        except NoResultFound as error:
            raise NotFoundError("Customer", uuid) from error
        return print_badge(customer.name)
`;
