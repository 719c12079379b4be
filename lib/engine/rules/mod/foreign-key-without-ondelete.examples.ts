import { defineExamples, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "In columns and in a constraint",
      `
      from sqlalchemy import ForeignKey, ForeignKeyConstraint
      from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


      class Base(DeclarativeBase):
          pass


      class Visit(Base):
          __tablename__ = "visits"
          __table_args__ = (
              ForeignKeyConstraint(["room", "floor"], ["rooms.number", "rooms.floor"]),  # <- MOD003
          )

          id: Mapped[int] = mapped_column(primary_key=True)
          clinic_id: Mapped[int] = mapped_column(ForeignKey("clinics.id"))  # <- MOD003
          room: Mapped[int]
          floor: Mapped[int]
      `,
      { path: "clinics/models.py" },
    ),
    snippet(
      "In a core table and a mixin",
      `
      import sqlalchemy as sa
      from sqlalchemy.orm import Mapped, declared_attr, mapped_column

      from app.core.models import metadata

      recipe_tags = sa.Table(
          "recipe_tags",
          metadata,
          sa.Column("recipe_id", sa.ForeignKey("recipes.id"), primary_key=True),  # <- MOD003
      )


      class OwnedMixin:
          @declared_attr
          def owner_id(cls) -> Mapped[int]:
              return mapped_column(sa.ForeignKey("users.id", onupdate="CASCADE"))  # <- MOD003
      `,
      { path: "recipes/models.py" },
    ),
  ],
  good: [
    snippet(
      "Each key says it",
      `
      from sqlalchemy import ForeignKey, ForeignKeyConstraint
      from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


      class Base(DeclarativeBase):
          pass


      class Visit(Base):
          __tablename__ = "visits"
          __table_args__ = (
              ForeignKeyConstraint(["room", "floor"], ["rooms.number", "rooms.floor"], ondelete="RESTRICT"),
          )

          id: Mapped[int] = mapped_column(primary_key=True)
          clinic_id: Mapped[int] = mapped_column(ForeignKey("clinics.id", ondelete="CASCADE"))
          room: Mapped[int]
          floor: Mapped[int]
      `,
      { path: "clinics/models.py" },
    ),
    snippet(
      "A migration repeats what the models say",
      `
      import sqlalchemy as sa
      from alembic import op


      def upgrade() -> None:
          op.create_table("visits", sa.Column("clinic_id", sa.Integer, sa.ForeignKey("clinics.id")))
      `,
      { path: "migrations/versions/0001_visits.py" },
    ),
  ],
});
