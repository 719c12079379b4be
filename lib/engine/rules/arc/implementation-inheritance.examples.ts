import { defineExamples, project } from "../defineRule";

export default defineExamples({
  bad: [
    project("A store that is another store with one method more", {
      "post/parcels/models.py": "",
      "post/parcels/store.py": `
      from sqlalchemy.ext.asyncio import AsyncSession


      class ParcelStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db


      class ArchivedParcelStore(ParcelStore):  # <- ARC007
          pass
      `,
    }),
    project("A service that inherits across features", {
      "garage/repairs/models.py": "",
      "garage/repairs/service.py": `
      class RepairService:
          def quote(self) -> int:
              """Give the price."""
              return 40
      `,
      "garage/inspections/models.py": "",
      "garage/inspections/service.py": `
      from garage.repairs.service import RepairService as Parent


      class InspectionService(Parent):  # <- ARC007
          pass
      `,
    }),
  ],
  good: [
    project("Bases that are meant to be inherited from, shared classes, and composition", {
      "post/core/store.py": `
      from sqlalchemy.ext.asyncio import AsyncSession


      class SessionStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db
      `,
      "post/parcels/models.py": "",
      "post/parcels/store.py": `
      from abc import ABC
      from typing import Generic, TypeVar

      from post.core.store import SessionStore

      T = TypeVar("T")


      class BaseStore:
          pass


      class CountingStoreMixin:
          pass


      class ReadingStore(ABC):
          pass


      class TypedStore(Generic[T]):
          pass


      class ParcelStore(CountingStoreMixin, BaseStore):
          pass


      class LetterStore(ReadingStore):
          pass


      class StampStore(TypedStore[int]):
          pass


      class BoxStore(SessionStore):
          pass
      `,
      "post/parcels/service.py": `
      from .store import LetterStore, ParcelStore


      class ParcelService:
          def __init__(self, store: ParcelStore, letters: LetterStore) -> None:
              self.store = store
              self.letters = letters
      `,
    }),
  ],
});
