import { defineExamples, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "Rows added and deleted one by one",
      `
      from sqlalchemy.ext.asyncio import AsyncSession
      from sqlalchemy.orm import Session

      from .models import Recipe


      class RecipeStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def create_batch(self, payload: "RecipeCreateBatchPayload") -> list[Recipe]:
              recipes = []
              for item in payload.items:
                  recipe = Recipe(**item.model_dump())
                  self.db.add(recipe)  # <- STO013
                  recipes.append(recipe)
              await self.db.commit()
              return recipes

          async def delete_batch(self, payload: "RecipeDeleteBatchPayload") -> None:
              for recipe in payload.items:
                  await self.db.delete(recipe)  # <- STO013
              await self.db.commit()

          @staticmethod
          def sync_create_batch(session: Session, payloads: list["RecipeCreatePayload"]) -> None:
              [session.add(Recipe(**payload.model_dump())) for payload in payloads]  # <- STO013
              session.commit()
      `,
      { path: "recipes/store.py" },
    ),
    snippet(
      "A statement a row",
      `
      from sqlalchemy import delete, insert
      from sqlalchemy.ext.asyncio import AsyncSession

      from .models import Visit


      class VisitStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def create_batch(self, payload: "VisitCreateBatchPayload") -> None:
              for item in payload.items:
                  stmt = insert(Visit).values(**item.model_dump())
                  await self.db.execute(stmt)  # <- STO013
              await self.db.commit()

          async def delete_batch(self, payload: "VisitDeleteBatchPayload") -> None:
              for uuid in payload.uuids:
                  await self.db.execute(delete(Visit).where(Visit.uuid == uuid))  # <- STO013
              await self.db.commit()
      `,
      { path: "visits/store.py" },
    ),
  ],
  good: [
    snippet(
      "One operation for all rows, or for each chunk",
      `
      from sqlalchemy import delete, insert, select
      from sqlalchemy.ext.asyncio import AsyncSession

      from .models import Recipe
      from .types import RecipeCreateBatchPayload, RecipeDeleteBatchPayload


      class RecipeStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def create_batch(self, payload: RecipeCreateBatchPayload) -> list[Recipe]:
              existing = set((await self.db.execute(select(Recipe.title))).scalars().all())
              recipes = []
              for item in payload.items:
                  recipe = Recipe(**item.model_dump())
                  recipe.is_known = recipe.title in existing
                  recipes.append(recipe)
              self.db.add_all(recipes)
              await self.db.commit()
              return recipes

          async def delete_batch(self, payload: RecipeDeleteBatchPayload) -> None:
              for chunk in payload.get_chunks(1000):
                  await self.db.execute(delete(Recipe).where(Recipe.uuid.in_(chunk)))
              await self.db.commit()


      class TagStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def create_batch(self, payload: RecipeCreateBatchPayload) -> None:
              known = set((await self.db.execute(select(Recipe.tag))).scalars().all())
              rows = [{"tag": item.tag, "known": item.tag in known} for item in payload.items]
              await self.db.execute(insert(Recipe), rows)
              await self.db.commit()
      `,
      { path: "recipes/store.py" },
    ),
  ],
});
