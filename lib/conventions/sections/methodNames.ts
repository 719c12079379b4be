import { code, defineSection } from "../define";

export const methodNames = defineSection({
  slug: "method-names",
  title: "Method names",
  intro:
    "A small, fixed vocabulary for reading and writing. The name alone tells how many things come back, whether they are paged, and whether the operation is all-or-nothing.",
  statements: [
    {
      id: "M1",
      statement: "`get_one` returns the single thing with that identifier; when there is none, it raises.",
      reason:
        "With `find`, `fetch` and `load` side by side nobody knows which returns `None`. The missing check becomes a 500 on the first deleted record.",
      example: code(
        "boats/store.py",
        `
        class BoatStore:
            """Reads and writes boats."""

            def __init__(self, db: AsyncSession) -> None:
                self.db = db

            async def get_one(self, payload: BoatGetPayload) -> Boat:
                """Return the boat with this identifier."""
                result = await self.db.execute(select(Boat).where(Boat.uuid == payload.uuid))
                return result.scalar_one()
        `,
      ),
      rules: ["NAM001", "NAM008"],
    },
    {
      id: "M2",
      statement: "`get_list` returns every match, unpaged, as a list.",
      reason:
        "If `get_all` in one feature pages and in another does not, a caller either loops needlessly or exports the first hundred rows as if they were everything.",
      example: code(
        "boats/store.py",
        `
        class BoatStore:
            """Reads and writes boats."""

            def __init__(self, db: AsyncSession) -> None:
                self.db = db

            async def get_list(self, payload: BoatGetListPayload) -> list[Boat]:
                """Return all boats of a harbour."""
                result = await self.db.execute(select(Boat).where(Boat.harbour_id == payload.harbour_id))
                return list(result.scalars().all())
        `,
      ),
      rules: ["NAM002", "NAM003", "NAM008"],
    },
    {
      id: "M3",
      statement: "`get_plist` returns one page and the total: limited, offset, sorted and filtered by its payload.",
      reason:
        "A paged read without a fixed order shows some rows twice and others never. One with a list-like name surprises the caller who wanted all of them.",
      example: code(
        "boats/store.py",
        `
        class BoatStore:
            """Reads and writes boats."""

            def __init__(self, db: AsyncSession) -> None:
                self.db = db

            async def get_plist(self, payload: BoatGetPListPayload) -> tuple[list[Boat], int]:
                """Return one page of a harbour's boats, and how many there are."""
                matching = select(Boat).where(Boat.harbour_id == payload.harbour_id)
                total = await self.db.scalar(select(func.count()).select_from(matching.subquery()))
                page = matching.order_by(Boat.name).limit(payload.params.limit).offset(payload.params.offset)
                result = await self.db.execute(page)
                return list(result.scalars().all()), total or 0
        `,
      ),
      rules: ["NAM003", "NAM008", "PRF005", "PRF010", "PAY006"],
    },
    {
      id: "M4",
      statement: "`create_one` adds one new thing and returns it.",
      reason:
        "`save` may insert or overwrite. A retry that was meant to create a second order replaces the first one instead.",
      example: code(
        "boats/store.py",
        `
        class BoatStore:
            """Reads and writes boats."""

            def __init__(self, db: AsyncSession) -> None:
                self.db = db

            async def create_one(self, payload: BoatCreatePayload) -> Boat:
                """Register a boat."""
                boat = Boat(**payload.model_dump())
                self.db.add(boat)
                await self.db.commit()
                return boat
        `,
      ),
      rules: ["NAM004", "NAM008"],
    },
    {
      id: "M5",
      statement: "`create_batch` adds many things in one transaction: all of them, or none.",
      reason:
        "A loop that commits row by row stops at the ninetieth of a hundred. Running it again doubles the first eighty-nine.",
      example: code(
        "boats/store.py",
        `
        class BoatStore:
            """Reads and writes boats."""

            def __init__(self, db: AsyncSession) -> None:
                self.db = db

            async def create_batch(self, payload: BoatCreateBatchPayload) -> list[Boat]:
                """Register boats together; known registration numbers are left alone."""
                rows = [item.model_dump() for item in payload.items]
                stmt = insert(Boat).values(rows).on_conflict_do_nothing().returning(Boat)
                result = await self.db.execute(stmt)
                boats = list(result.scalars().all())
                await self.db.commit()
                return boats
        `,
      ),
      rules: ["NAM004", "NAM008", "PAY005", "STO012"],
    },
    {
      id: "M6",
      statement: "`delete_one` removes the single thing with that identifier.",
      reason:
        "`remove`, `drop` and `destroy` each hint at something else (detach? archive?). The wrong guess is not undone by a rollback next week.",
      example: code(
        "boats/store.py",
        `
        class BoatStore:
            """Reads and writes boats."""

            def __init__(self, db: AsyncSession) -> None:
                self.db = db

            async def delete_one(self, payload: BoatDeletePayload) -> None:
                """Strike a boat off the register."""
                await self.db.execute(delete(Boat).where(Boat.uuid == payload.uuid))
                await self.db.commit()
        `,
      ),
      rules: ["NAM005"],
    },
    {
      id: "M7",
      statement: "`delete_batch` removes many things in one operation, and its payload says which.",
      reason: "A `delete_all(filter=None)` deletes what its name promises on the day somebody forgets the filter.",
      example: code(
        "boats/store.py",
        `
        class BoatStore:
            """Reads and writes boats."""

            def __init__(self, db: AsyncSession) -> None:
                self.db = db

            async def delete_batch(self, payload: BoatDeleteBatchPayload) -> None:
                """Strike the named boats off the register."""
                await self.db.execute(delete(Boat).where(Boat.uuid.in_(payload.uuids)))
                await self.db.commit()
        `,
      ),
      rules: ["NAM005"],
    },
    {
      id: "M8",
      statement: "Methods that change things begin with `update_` and go on with what they change.",
      reason: "A bare `update(**values)` accepts any column. A form with one field too many changes the owner.",
      example: code(
        "boats/service.py",
        `
        class BoatService:
            """Manages the register."""

            def __init__(self, store: BoatStore) -> None:
                self.store = store

            async def update_berth(self, payload: BoatUpdateBerthPayload) -> BoatResponse:
                """Move a boat to another berth."""
                boat = await self.store.update_berth(payload)
                return BoatResponse.model_validate(boat)
        `,
      ),
      rules: ["NAM006"],
    },
    {
      id: "M9",
      statement: "An operation has the same name in every layer it passes through.",
      reason:
        "If the service's `get_one` calls the store's `fetch_list`, a search for the name finds half of the path, and a change to the operation is made in half of the places.",
      example: code(
        "boats/service.py",
        `
        class BoatService:
            """Manages the register."""

            def __init__(self, store: BoatStore) -> None:
                self.store = store

            async def get_list(self, payload: BoatGetListPayload) -> list[BoatResponse]:
                """Return all boats of a harbour."""
                boats = await self.store.get_list(payload)
                return [BoatResponse.model_validate(boat) for boat in boats]
        `,
      ),
      note: "Handlers may keep a descriptive name (`get_boat`) or use the canonical one; the naming rules stop at Store and Service.",
      rules: ["NAM001", "NAM002", "NAM003", "NAM004", "NAM005", "NAM006", "NAM007"],
    },
  ],
});
