/** `members/models.py` */
export default `"""Tables of the members of a climbing gym."""

from datetime import datetime

from sqlalchemy import Column, DateTime, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from core.database import Base


class Member(Base):
    """Somebody who climbs here."""

    __tablename__ = "members"

    id: Mapped[int] = mapped_column(primary_key=True)
    uuid: Mapped[str] = mapped_column(String(36))
    email = Column(String(255), nullable=False)
    name = Column(String(120), nullable=False)
    password_hash = Column(String(60), nullable=False)
    joined_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))

    visits = relationship("Visit", back_populates="member")


class Visit(Base):
    """One way through the turnstile."""

    __tablename__ = "visits"

    id: Mapped[int] = mapped_column(primary_key=True)
    member_id: Mapped[int] = mapped_column(ForeignKey("members.id"))
    entered_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))

    member: Mapped[Member] = relationship(back_populates="visits")
`;
