import { defineExamples, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "Neither side says what it holds",
      `
      from sqlalchemy import ForeignKey
      from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship


      class Base(DeclarativeBase):
          pass


      class Clinic(Base):
          __tablename__ = "clinics"

          id: Mapped[int] = mapped_column(primary_key=True)
          visits = relationship("Visit", back_populates="clinic")  # <- MOD002


      class Visit(Base):
          __tablename__ = "visits"

          id: Mapped[int] = mapped_column(primary_key=True)
          clinic_id: Mapped[int] = mapped_column(ForeignKey("clinics.id", ondelete="CASCADE"))
          clinic: Clinic = relationship(back_populates="visits")  # <- MOD002
      `,
      { path: "clinics/models.py" },
    ),
    snippet(
      "By the module's name",
      `
      from sqlalchemy import orm

      from app.core.models import Base


      class Fleet(Base):
          __tablename__ = "fleets"

          trucks = orm.relationship("Truck")  # <- MOD002
      `,
      { path: "fleets/models.py" },
    ),
  ],
  good: [
    snippet(
      "Mapped, dynamic or write-only, as a string too; SQLModel has its own",
      `
      from sqlalchemy.orm import DeclarativeBase, DynamicMapped, Mapped, WriteOnlyMapped, mapped_column, relationship
      from sqlmodel import Field, Relationship, SQLModel


      class Base(DeclarativeBase):
          pass


      class Clinic(Base):
          __tablename__ = "clinics"

          id: Mapped[int] = mapped_column(primary_key=True)
          visits: Mapped[list["Visit"]] = relationship(back_populates="clinic")
          letters: DynamicMapped["Letter"] = relationship()
          notes: WriteOnlyMapped["Note"] = relationship()
          owner: "Mapped[Owner]" = relationship()


      class Truck(SQLModel, table=True):
          id: int = Field(primary_key=True)
          trips: list["Trip"] = Relationship(back_populates="truck")
      `,
      { path: "clinics/models.py" },
    ),
  ],
});
