import { defineExamples, project } from "../defineRule";

const models = `
from sqlalchemy import ForeignKey
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


class Note(Base):
    __tablename__ = "notes"

    uuid: Mapped[str] = mapped_column(primary_key=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"), index=True)


class Color(Base):
    __tablename__ = "colors"

    uuid: Mapped[str] = mapped_column(primary_key=True)
`;
const types = `
from pydantic import BaseModel


class OwnedPayload(BaseModel):
    user_id: int


class NoteGetPayload(OwnedPayload):
    uuid: str


class NoteDeletePayload(BaseModel):
    uuid: str
`;

export default defineExamples({
  bad: [
    project("The payload knows who asks, the query does not", {
      "notes/models.py": models,
      "notes/types.py": types,
      "notes/store.py": `
      from sqlalchemy import delete, select
      from sqlalchemy.ext.asyncio import AsyncSession

      from .models import Note
      from .types import NoteDeletePayload, NoteGetPayload


      class NoteStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def get_one(self, payload: NoteGetPayload) -> Note:
              result = await self.db.execute(select(Note).where(Note.uuid == payload.uuid))  # <- SEC002
              return result.scalar_one()

          async def delete_one(self, payload: NoteDeletePayload, user_id: int) -> None:
              await self.db.execute(delete(Note).where(Note.uuid == payload.uuid))  # <- SEC002
              await self.db.commit()
      `,
    }),
    project("Through a helper that does not use it either", {
      "notes/models.py": models,
      "notes/types.py": types,
      "notes/store.py": `
      from sqlalchemy import select
      from sqlalchemy.ext.asyncio import AsyncSession

      from .models import Note
      from .types import NoteGetPayload


      class NoteStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          def _matches(self, payload: NoteGetPayload) -> bool:
              return Note.uuid == payload.uuid

          async def get_list(self, payload: NoteGetPayload) -> list[Note]:
              result = await self.db.execute(select(Note).where(self._matches(payload)))  # <- SEC002
              return list(result.scalars().all())

          async def get_one(self, payload: NoteGetPayload) -> Note:
              return await self.db.get(Note, payload.uuid)  # <- SEC002
      `,
    }),
  ],
  good: [
    project("Used, handed to a helper that uses it, or nobody's", {
      "notes/models.py": models,
      "notes/types.py": types,
      "notes/store.py": `
      from sqlalchemy import select, update
      from sqlalchemy.ext.asyncio import AsyncSession

      from .filters import apply_filters
      from .models import Color, Note
      from .types import NoteDeletePayload, NoteGetPayload


      class NoteStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          def _owned(self, payload: NoteGetPayload) -> bool:
              return Note.user_id == payload.user_id

          async def get_one(self, payload: NoteGetPayload) -> Note:
              result = await self.db.execute(select(Note).where(Note.uuid == payload.uuid, self._owned(payload)))
              return result.scalar_one()

          async def get_list(self, payload: NoteGetPayload) -> list[Note]:
              result = await self.db.execute(select(Note).filter_by(**payload.model_dump()))
              return list(result.scalars().all())

          async def get_colors(self, payload: NoteGetPayload) -> list[Color]:
              result = await self.db.execute(select(Color).where(Color.uuid == payload.uuid))
              return list(result.scalars().all())

          async def update_text(self, payload: NoteGetPayload) -> None:
              await self.db.execute(apply_filters(update(Note), payload))
              await self.db.commit()

          async def delete_one(self, payload: NoteDeletePayload) -> None:
              await self.db.delete(await self.db.get(Note, payload.uuid))
              await self.db.commit()
      `,
      "notes/filters.py": `
      def apply_filters(statement: object, payload: object) -> object:
          return statement.filter_by(user_id=payload.user_id)
      `,
    }),
  ],
});
