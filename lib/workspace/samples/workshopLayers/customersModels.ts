/** `customers/models.py` */
export default `"""Tables of the customers of a bicycle workshop."""

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from core.database import Base


class Customer(Base):
    """Somebody who brings bicycles."""

    __tablename__ = "customers"

    id: Mapped[int] = mapped_column(primary_key=True)
    uuid: Mapped[str] = mapped_column(String(36), unique=True)
    name: Mapped[str] = mapped_column(String(120))
    repair_state: Mapped[str] = mapped_column(String(20), index=True)

    @property
    def badge(self) -> str:
        """The name as the counter prints it."""
        from customers.service import print_badge

        return print_badge(self.name)
`;
