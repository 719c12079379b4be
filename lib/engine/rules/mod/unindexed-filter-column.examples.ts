import { defineExamples, fixed, project } from "../defineRule";

export default defineExamples({
  bad: [
    project(
      "Filters on a foreign key, a status, and a column that an index names second",
      {
        "app/bookings/models.py": `
      from datetime import datetime
      from typing import Optional

      from sqlalchemy import ForeignKey, Index
      from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


      class Base(DeclarativeBase):
          pass


      class Booking(Base):
          __tablename__ = "bookings"
          __table_args__ = (Index("ix_bookings_room", "room_id", "starts_at"),)

          uuid: Mapped[str] = mapped_column(primary_key=True)
          room_id: Mapped[int] = mapped_column(ForeignKey("rooms.id", ondelete="CASCADE"))
          guest_id: Mapped[int] = mapped_column(ForeignKey("guests.id", ondelete="CASCADE"))  # <- MOD004
          status: Mapped[str]  # <- MOD004
          starts_at: Mapped[datetime] = mapped_column()  # <- MOD004
          cancelled_at: Mapped[Optional[datetime]] = mapped_column(index=False)  # <- MOD004
      `,
        "app/bookings/store.py": `
      from sqlalchemy import and_, select
      from sqlalchemy.ext.asyncio import AsyncSession

      from .models import Booking


      class BookingStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def get_list(self, payload: "BookingListPayload") -> list[Booking]:
              stmt = select(Booking).where(and_(Booking.guest_id == payload.guest_id, Booking.starts_at >= payload.after))
              stmt = stmt.where(Booking.cancelled_at.is_(None), Booking.room_id == payload.room_id)
              conditions = []
              if payload.statuses:
                  conditions.append(Booking.status.in_(payload.statuses))
              result = await self.db.execute(stmt.where(*conditions))
              return list(result.scalars().all())
      `,
      },
      {
        fixed: fixed({
          "app/bookings/models.py": `
      from datetime import datetime
      from typing import Optional

      from sqlalchemy import ForeignKey, Index
      from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


      class Base(DeclarativeBase):
          pass


      class Booking(Base):
          __tablename__ = "bookings"
          __table_args__ = (Index("ix_bookings_room", "room_id", "starts_at"),)

          uuid: Mapped[str] = mapped_column(primary_key=True)
          room_id: Mapped[int] = mapped_column(ForeignKey("rooms.id", ondelete="CASCADE"))
          guest_id: Mapped[int] = mapped_column(ForeignKey("guests.id", ondelete="CASCADE"), index=True)
          status: Mapped[str] = mapped_column(index=True)
          starts_at: Mapped[datetime] = mapped_column(index=True)
          cancelled_at: Mapped[Optional[datetime]] = mapped_column(index=True)
      `,
        }),
      },
    ),
    project(
      "SQLModel, filter_by and the older query",
      {
        "app/fleets/models.py": `
      from sqlmodel import Field, SQLModel


      class Truck(SQLModel, table=True):
          id: int = Field(primary_key=True)
          depot: str  # <- MOD004
          plate: str = Field(max_length=12)  # <- MOD004
      `,
        "app/fleets/store.py": `
      from sqlmodel import select
      from sqlmodel.ext.asyncio.session import AsyncSession

      from .models import Truck


      class TruckStore:
          def __init__(self, session: AsyncSession) -> None:
              self.session = session

          async def get_one(self, payload: "TruckGetPayload") -> Truck:
              result = await self.session.execute(select(Truck).filter_by(plate=payload.plate))
              return result.scalar_one()

          async def get_list(self, payload: "TruckListPayload") -> list[Truck]:
              return self.session.query(Truck).filter(payload.depot == Truck.depot).all()
      `,
      },
      {
        fixed: fixed({
          "app/fleets/models.py": `
      from sqlmodel import Field, SQLModel


      class Truck(SQLModel, table=True):
          id: int = Field(primary_key=True)
          depot: str = Field(index=True)
          plate: str = Field(max_length=12, index=True)
      `,
        }),
      },
    ),
  ],
  good: [
    project("Indexed, unique, boolean, joined, or not compared", {
      "app/clinics/models.py": `
      from typing import Annotated

      from sqlalchemy import Boolean, ForeignKey, Index, String, UniqueConstraint
      from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

      Code = Annotated[str, mapped_column(String(8), index=True)]


      class Base(DeclarativeBase):
          pass


      class Clinic(Base):
          __tablename__ = "clinics"

          id: Mapped[int] = mapped_column(primary_key=True)
          name: Mapped[str] = mapped_column(String(80))
          code: Mapped[Code]


      class Visit(Base):
          __tablename__ = "visits"
          __table_args__ = (UniqueConstraint("patient_id", "clinic_id"), {"schema": "care"})

          id: Mapped[int] = mapped_column(primary_key=True)
          number: Mapped[str] = mapped_column(unique=True)
          patient_id: Mapped[int] = mapped_column(ForeignKey("patients.id", ondelete="CASCADE"))
          clinic_id: Mapped[int] = mapped_column(ForeignKey("clinics.id", ondelete="CASCADE"))
          status: Mapped[str] = mapped_column(String(20))
          beds: Mapped[int]
          open: Mapped[bool]
          urgent: Mapped[bool] = mapped_column(Boolean)


      Index("ix_visits_status", Visit.status.desc())
      `,
      "app/clinics/store.py": `
      from sqlalchemy import case, func, select, update
      from sqlalchemy.ext.asyncio import AsyncSession

      from .models import Clinic, Visit
      from .types import VisitListPayload


      class VisitStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def get_list(self, payload: VisitListPayload) -> list[Visit]:
              stmt = (
                  select(Visit)
                  .join(Clinic, Clinic.id == Visit.clinic_id)
                  .where(Visit.patient_id == payload.patient_id, Visit.number == payload.number)
                  .where(Visit.open == True, Visit.urgent.is_(True), Visit.status == payload.status)
                  .where(Clinic.code == payload.code, func.lower(Clinic.name) == payload.name)
                  .order_by(case((Clinic.name == payload.first, 0), else_=1))
              )
              result = await self.db.execute(stmt.where(Clinic.id == Visit.clinic_id))
              return list(result.scalars().all())

          async def update_beds(self, payload: VisitListPayload) -> None:
              stmt = update(Visit).where(Visit.id == payload.visit_id, Visit.beds >= payload.beds)
              await self.db.execute(stmt.values(beds=Visit.beds - payload.beds))
              await self.db.commit()
      `,
    }),
  ],
});
