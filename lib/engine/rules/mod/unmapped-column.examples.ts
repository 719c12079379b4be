import { defineExamples, fixed, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "Columns of the old style, and what they become",
      `
      from sqlalchemy import Boolean, Column, DateTime, ForeignKey, Integer, Numeric, String
      from sqlalchemy.orm import DeclarativeBase


      class Base(DeclarativeBase):
          pass


      class Booking(Base):
          __tablename__ = "bookings"

          id = Column(Integer, primary_key=True)  # <- MOD001
          code = Column("booking_code", String(12), nullable=False, unique=True)  # <- MOD001
          note = Column(String(200), nullable=True)  # <- MOD001
          paid = Column(Boolean, nullable=False, default=False)  # <- MOD001
          price: float = Column(Numeric(10, 2), nullable=False)  # <- MOD001
          starts_at = Column(DateTime(timezone=True))  # <- MOD001
          room_id = Column(ForeignKey("rooms.id", ondelete="CASCADE"))  # <- MOD001
      `,
      {
        path: "bookings/models.py",
        fixed: fixed({
          "bookings/models.py": `
      from sqlalchemy import Boolean, Column, DateTime, ForeignKey, Integer, Numeric, String
      from sqlalchemy.orm import DeclarativeBase, mapped_column, Mapped
      from typing import Optional
      from decimal import Decimal
      from datetime import datetime


      class Base(DeclarativeBase):
          pass


      class Booking(Base):
          __tablename__ = "bookings"

          id: Mapped[int] = mapped_column(Integer, primary_key=True)
          code: Mapped[str] = mapped_column("booking_code", String(12), nullable=False, unique=True)
          note: Mapped[Optional[str]] = mapped_column(String(200), nullable=True)
          paid: Mapped[bool] = mapped_column(Boolean, nullable=False, default=False)
          price: Mapped[Decimal] = mapped_column(Numeric(10, 2), nullable=False)
          starts_at: Mapped[Optional[datetime]] = mapped_column(DateTime(timezone=True))
          room_id = Column(ForeignKey("rooms.id", ondelete="CASCADE"))
      `,
        }),
      },
    ),
    snippet(
      "The new function without its annotation",
      `
      import datetime
      import enum

      import sqlalchemy as sa
      from sqlalchemy.orm import declarative_base, mapped_column

      Base = declarative_base()


      class Diet(str, enum.Enum):
          VEGAN = "vegan"
          ANY = "any"


      class Recipe(Base):
          __tablename__ = "recipes"

          uuid = mapped_column(sa.Uuid, primary_key=True)  # <- MOD001
          diet = mapped_column(sa.Enum(Diet), nullable=False)  # <- MOD001
          tags = sa.Column(sa.ARRAY(sa.String), nullable=False)  # <- MOD001
          date = sa.Column(sa.Date, nullable=False)  # <- MOD001
      `,
      {
        path: "recipes/models.py",
        fixed: fixed({
          "recipes/models.py": `
      import datetime
      import enum

      import sqlalchemy as sa
      from sqlalchemy.orm import declarative_base, mapped_column, Mapped
      from uuid import UUID

      Base = declarative_base()


      class Diet(str, enum.Enum):
          VEGAN = "vegan"
          ANY = "any"


      class Recipe(Base):
          __tablename__ = "recipes"

          uuid: Mapped[UUID] = mapped_column(sa.Uuid, primary_key=True)
          diet: Mapped[Diet] = mapped_column(sa.Enum(Diet), nullable=False)
          tags: Mapped[list[str]] = mapped_column(sa.ARRAY(sa.String), nullable=False)
          date: Mapped[datetime.date] = mapped_column(sa.Date, nullable=False)
      `,
        }),
      },
    ),
  ],
  good: [
    snippet(
      "Mapped columns, also as a string or with another kind of Mapped",
      `
      from typing import Optional

      from sqlalchemy import ForeignKey, String
      from sqlalchemy.orm import DeclarativeBase, DynamicMapped, Mapped, WriteOnlyMapped, mapped_column, relationship


      class Base(DeclarativeBase):
          pass


      class Clinic(Base):
          __tablename__ = "clinics"

          id: Mapped[int] = mapped_column(primary_key=True)
          name: Mapped[str] = mapped_column(String(80))
          town: "Mapped[Optional[str]]" = mapped_column(String(80))
          owner_id: Mapped[int] = mapped_column(ForeignKey("owners.id", ondelete="CASCADE"))
          visits: DynamicMapped["Visit"] = relationship()
          letters: WriteOnlyMapped["Letter"] = relationship()
      `,
      { path: "clinics/models.py" },
    ),
    snippet(
      "Core tables, SQLModel and plain classes",
      `
      from sqlalchemy import Column, Integer, String, Table
      from sqlalchemy.orm import DeclarativeBase
      from sqlmodel import Field, SQLModel


      class Base(DeclarativeBase):
          pass


      tags = Table("tags", Base.metadata, Column("id", Integer, primary_key=True), Column("name", String(30)))


      class Truck(SQLModel, table=True):
          id: int = Field(primary_key=True)
          plate: str = Field(sa_column=Column(String(12), unique=True))


      class Grid:
          width = Column(Integer)
      `,
      { path: "fleets/models.py" },
    ),
  ],
});
