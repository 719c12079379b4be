/** `orders/service.py` */
export default `"""What the workshop does with repair orders."""

from customers.store import CustomerStore

OPEN_STATES = ("accepted", "in repair")


class OrderService:
    """Business logic of repair orders."""

    def __init__(self, customers: CustomerStore) -> None:
        """Take the store of another feature, past its service."""
        self.customers = customers

    async def describe_owner(self, uuid: str) -> str:
        """Say whose bicycle it is."""
        from customers.routes import CustomerGetPayload

        owner = await self.customers.get_one(CustomerGetPayload(uuid=uuid))
        return f"{owner.name} ({owner.uuid})"
`;
