import { defineExamples, project } from "../defineRule";

export default defineExamples({
  bad: [
    project("The payload bounds what the column does not", {
      "app/bookings/models.py": `
      from decimal import Decimal

      from sqlalchemy import CheckConstraint, Numeric
      from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


      class Base(DeclarativeBase):
          pass


      class Booking(Base):
          __tablename__ = "bookings"
          __table_args__ = (CheckConstraint("nights > 0"),)

          uuid: Mapped[str] = mapped_column(primary_key=True)
          nights: Mapped[int]
          guests: Mapped[int]  # <- MOD006
          price: Mapped[Decimal] = mapped_column(Numeric(10, 2))  # <- MOD006
      `,
      "app/bookings/types.py": `
      from decimal import Decimal
      from typing import Annotated, Optional

      from pydantic import BaseModel, Field


      class PricedPayload(BaseModel):
          price: Decimal = Field(gt=0)


      class BookingCreatePayload(PricedPayload):
          guests: Annotated[int, Field(ge=1, le=12)]
          nights: Optional[int] = Field(default=None, ge=1)
      `,
      "app/bookings/store.py": "",
    }),
    project("SQLModel beside its payload", {
      "app/parcels/models.py": `
      from sqlmodel import Field, SQLModel


      class Parcel(SQLModel, table=True):
          id: int = Field(primary_key=True)
          weight: float  # <- MOD006
      `,
      "app/parcels/types.py": `
      from pydantic import BaseModel, Field


      class ParcelCreatePayload(BaseModel):
          weight: float = Field(..., gt=0)
      `,
      "app/parcels/store.py": "",
    }),
  ],
  good: [
    project("Checked by the table or the column, keys, and another feature's columns", {
      "app/bookings/models.py": `
      from decimal import Decimal

      from sqlalchemy import CheckConstraint, ForeignKey, Numeric
      from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


      class Base(DeclarativeBase):
          pass


      class Booking(Base):
          __tablename__ = "bookings"
          __table_args__ = (CheckConstraint("guests BETWEEN 1 AND 12", name="ck_guests"),)

          uuid: Mapped[str] = mapped_column(primary_key=True)
          guests: Mapped[int]
          price: Mapped[Decimal] = mapped_column(Numeric(10, 2), CheckConstraint("price > 0"))
          room_id: Mapped[int] = mapped_column(ForeignKey("rooms.id", ondelete="CASCADE"))
          note: Mapped[str]
      `,
      "app/bookings/store.py": "",
      "app/bookings/types.py": `
      from decimal import Decimal
      from typing import Annotated

      from pydantic import BaseModel, Field


      class BookingCreatePayload(BaseModel):
          guests: Annotated[int, Field(ge=1, le=12)]
          price: Annotated[Decimal, Field(gt=0)]
          room_id: Annotated[int, Field(gt=0)]
          note: Annotated[str, Field(max_length=200)]
      `,
      "app/parcels/models.py": `
      from sqlalchemy.orm import Mapped, mapped_column

      from app.bookings.models import Base


      class Parcel(Base):
          __tablename__ = "parcels"

          uuid: Mapped[str] = mapped_column(primary_key=True)
          guests: Mapped[int]
      `,
      "app/parcels/store.py": "",
    }),
  ],
});
