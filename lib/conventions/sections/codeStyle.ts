import { code, defineSection } from "../define";

export const codeStyle = defineSection({
  slug: "code-style",
  title: "Code style",
  intro:
    "How Python looks in this team. Ruff checks most of it, beside our own rules, so that reviews can be about design instead of spaces.",
  statements: [
    {
      id: "C1",
      statement: "Format and name things as PEP 8 says.",
      reason:
        "Every private style makes a diff noisier. A reviewer who wades through reordered imports misses the changed condition between them.",
      example: code(
        "choir/rehearsals.py",
        `
        from datetime import date, timedelta

        WEEKS_BETWEEN = 2


        def next_rehearsal(last: date) -> date:
            """Return the date of the rehearsal after \`last\`."""
            return last + timedelta(weeks=WEEKS_BETWEEN)
        `,
      ),
      rules: ["PKG005", "SYN001"],
      ruff: ["E", "W", "N", "I001"],
    },
    {
      id: "C2",
      statement: "Annotate every parameter and return value, and write the builtin generics: `list[T]`, `dict[K, V]`.",
      reason:
        "An unannotated function passes whatever it is given; the `None` that a type checker would have stopped turns up three calls later as an AttributeError.",
      example: code(
        "beehives/weights.py",
        `
        def heaviest_hives(weights: dict[str, float], count: int) -> list[str]:
            """Return the names of the \`count\` heaviest hives, heaviest first."""
            return sorted(weights, key=lambda name: weights[name], reverse=True)[:count]
        `,
      ),
      rules: ["TYP003", "TYP002", "RTR016"],
      ruff: ["ANN001", "ANN002", "ANN003", "ANN201", "ANN202", "ANN204", "ANN205", "ANN206", "UP035"],
    },
    {
      id: "C3",
      statement:
        "Give every public class, function and method a docstring, in one style (Google or NumPy) across the project.",
      reason:
        "Without one, the unit of `timeout` is learnt by trial. FastAPI also shows handler docstrings to API users: no docstring, no explanation.",
      example: code(
        "weather/averages.py",
        `
        def mean_wind(readings: list[WindReading]) -> float:
            """Average the wind speed.

            Args:
                readings: At least one reading, in any order.

            Returns:
                The mean speed in metres per second.
            """
            return sum(reading.speed for reading in readings) / len(readings)
        `,
      ),
      rules: ["RTR006"],
      ruff: ["D101", "D102", "D103", "D205", "D212", "D213", "D4"],
    },
    {
      id: "C4",
      statement: "A function has one responsibility and therefore one reason to change.",
      reason:
        "`validate_and_save` cannot be used by the preview that only wants to validate. Somebody adds a flag, and one day the preview saves.",
      example: code(
        "recipes/scaling.py",
        `
        def scale_ingredients(ingredients: list[Ingredient], servings: int) -> list[Ingredient]:
            """Scale the amounts; rounding for display happens elsewhere."""
            return [ingredient.scaled_to(servings) for ingredient in ingredients]
        `,
      ),
      rules: ["STY005", "ARC006"],
      ruff: ["C901"],
    },
    {
      id: "C5",
      statement: "Stay asynchronous from the handler down to the session; never call blocking code from a coroutine.",
      reason:
        "One blocking call stops the event loop for everybody: a two-second sync query makes all other requests of that worker two seconds slower.",
      example: code(
        "trams/store.py",
        `
        class TramStore:
            """Reads tram positions."""

            def __init__(self, db: AsyncSession) -> None:
                self.db = db

            async def get_list(self, payload: TramGetListPayload) -> list[Tram]:
                """Return the trams of a line."""
                result = await self.db.execute(select(Tram).where(Tram.line == payload.line))
                return list(result.scalars().all())
        `,
      ),
      rules: ["ASY001", "ASY002", "ASY003", "STO004", "STO005"],
      ruff: ["ASYNC"],
    },
    {
      id: "C6",
      statement: "Every piece of business logic has a unit test.",
      reason:
        "Untested rules change silently: a refactoring flips `<` to `<=`, and the free delivery starts one cent too early for a quarter of a year.",
      example: code(
        "tests/bookings/test_service.py",
        `
        @pytest.mark.asyncio
        async def test_cancelling_late_keeps_the_deposit(service: BookingService) -> None:
            booking = await service.delete_one(BookingDeletePayload(uuid="b-1", hours_before=3))
            assert booking.deposit_refunded is False
        `,
      ),
      rules: ["TST001", "TST004"],
    },
    {
      id: "C7",
      statement: "Name variables after their meaning in the domain, not after their type or position.",
      reason:
        "`data1` and `data2` get swapped, and no test notices because both are lists of numbers. `ordered` and `delivered` do not.",
      example: code(
        "bakery/stock.py",
        `
        def missing_loaves(ordered: int, delivered: int) -> int:
            """Return how many loaves the shop is short of."""
            return max(ordered - delivered, 0)
        `,
      ),
      rules: ["STY001"],
    },
    {
      id: "C8",
      statement: "Share behaviour by holding an object that has it, rather than by inheriting from a concrete class.",
      reason:
        "A subclass takes over every method of its parent, wanted or not. Someone mends the parent's `delete_one`, and a feature that never asked for it starts deleting.",
      example: code(
        "festivals/service.py",
        `
        class FestivalService:
            """Plans festivals; sends mail through what it was given."""

            def __init__(self, store: FestivalStore, mailer: Mailer) -> None:
                self.store = store
                self.mailer = mailer
        `,
      ),
      rules: ["ARC007"],
    },
    {
      id: "C9",
      statement:
        "A query reaches only the rows its caller may see, and a database account may do only what its process needs.",
      reason: "A lookup by id alone returns anybody's record to whoever counts up the ids in the address bar.",
      example: code(
        "diaries/store.py",
        `
        class DiaryStore:
            """Reads diary entries of their owners."""

            def __init__(self, db: AsyncSession) -> None:
                self.db = db

            async def get_one(self, payload: DiaryGetPayload) -> Diary:
                """Return an entry if it belongs to the user."""
                stmt = select(Diary).where(Diary.uuid == payload.uuid, Diary.user_id == payload.user_id)
                result = await self.db.execute(stmt)
                return result.scalar_one()
        `,
      ),
      rules: ["SEC002"],
    },
  ],
});
