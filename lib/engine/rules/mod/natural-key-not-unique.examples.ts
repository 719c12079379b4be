import { defineExamples, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "An address and a public number that may be there twice",
      `
      from sqlalchemy import Index, String
      from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


      class Base(DeclarativeBase):
          pass


      class Guest(Base):
          __tablename__ = "guests"
          __table_args__ = (Index("ix_guests_email", "email"),)

          id: Mapped[int] = mapped_column(primary_key=True)
          email: Mapped[str] = mapped_column(String(200), index=True)  # <- MOD005
          uuid: Mapped[str] = mapped_column(unique=False)  # <- MOD005
          username: Mapped[str]  # <- MOD005
      `,
      { path: "guests/models.py" },
    ),
    snippet(
      "SQLModel",
      `
      from sqlmodel import Field, SQLModel


      class Article(SQLModel, table=True):
          id: int = Field(primary_key=True)
          sku: str = Field(max_length=20)  # <- MOD005
          slug: str  # <- MOD005
      `,
      { path: "articles/models.py" },
    ),
  ],
  good: [
    snippet(
      "Unique by the column, a constraint, an index, or as the key; foreign keys",
      `
      from sqlalchemy import ForeignKey, Index, String, UniqueConstraint, func
      from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


      class Base(DeclarativeBase):
          pass


      class Guest(Base):
          __tablename__ = "guests"
          __table_args__ = (
              UniqueConstraint("hotel_id", "external_id"),
              Index("ux_guests_email", func.lower("email"), unique=True),
          )

          uuid: Mapped[str] = mapped_column(primary_key=True)
          hotel_id: Mapped[int] = mapped_column(ForeignKey("hotels.id", ondelete="CASCADE"))
          external_id: Mapped[str]
          email: Mapped[str] = mapped_column(String(200))
          username: Mapped[str] = mapped_column(unique=True)
          email_verified: Mapped[bool]


      class Stay(Base):
          __tablename__ = "stays"

          id: Mapped[int] = mapped_column(primary_key=True)
          uuid: Mapped[str] = mapped_column(ForeignKey("guests.uuid", ondelete="CASCADE"))
      `,
      { path: "guests/models.py" },
    ),
  ],
});
