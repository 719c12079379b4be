import { defineExamples, project, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    project("The same work in two features", {
      "fleet/trips/pricing.py": `
      def trip_price(legs: list[tuple[float, float]], discount: float) -> float:  # <- STY003
          """Price a trip."""
          total = 0.0
          for distance, rate in legs:
              if distance <= 0:
                  continue
              total += distance * rate
          return round(total * (1 - discount), 2)
      `,
      "fleet/rentals/pricing.py": `
      def rental_price(days: list[tuple[float, float]], rebate: float) -> float:
          # Prices are in euros.
          result = 0.0
          for length, tariff in days:
              if length <= 0:
                  continue
              result += length * tariff
          return round(result * (1 - rebate), 2)
      `,
      "fleet/trips/report.py": `
      def trip_total(legs: list[tuple[float, float]], discount: float) -> float:  # <- STY003
          """Price a trip again."""
          total = 0.0
          for distance, rate in legs:
              if distance <= 0:
                  continue
              total += distance * rate
          return round(
              total * (1 - discount),
              2,
          )
      `,
    }),
    project("Methods of stores that differ in their model", {
      "fleet/trips/store.py": `
      from sqlalchemy import select
      from sqlalchemy.ext.asyncio import AsyncSession

      from .models import Trip


      class TripStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def get_one(self, payload: "TripGetPayload") -> Trip:
              statement = select(Trip).where(Trip.uuid == payload.uuid, Trip.user_id == payload.user_id)
              result = await self.db.execute(statement)
              return result.scalar_one()
      `,
      "fleet/vehicles/store.py": `
      from sqlalchemy import select
      from sqlalchemy.ext.asyncio import AsyncSession

      from .models import Vehicle


      class VehicleStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def get_one(self, payload: "VehicleGetPayload") -> Vehicle:  # <- STY003
              query = select(Vehicle).where(Vehicle.uuid == payload.uuid, Vehicle.user_id == payload.user_id)
              rows = await self.db.execute(query)
              return rows.scalar_one()
      `,
    }),
  ],
  good: [
    snippet(
      "Other literals, other calls, other order; and bodies too small to matter",
      `
      def net(prices: list[float], rate: float) -> float:
          """Give the net sum."""
          total = 0.0
          for price in prices:
              if price <= 0:
                  continue
              total += price / (1 + rate)
          return round(total, 2)


      def gross(prices: list[float], rate: float) -> float:
          """Give the gross sum."""
          total = 0.0
          for price in prices:
              if price <= 0:
                  continue
              total += price * (1 + rate)
          return round(total, 2)


      def coarse(prices: list[float], rate: float) -> float:
          """Give the net sum in whole numbers."""
          total = 0.0
          for price in prices:
              if price <= 0:
                  continue
              total += price / (1 + rate)
          return round(total, 0)


      def head(text: str) -> str:
          """Give the first line."""
          return text.split("\\n")[0]


      def top(page: str) -> str:
          """Give the first line."""
          return page.split("\\n")[0]


      def swap(left: list[int], right: list[int]) -> list[int]:
          """Put the left part after the right one."""
          first = left[1:]
          second = right[:1]
          both = second + first
          both.sort()
          both.reverse()
          return both


      def swap_back(left: list[int], right: list[int]) -> list[int]:
          """Put the right part after the left one."""
          first = left[:1]
          second = right[1:]
          both = second + first
          both.sort()
          both.reverse()
          return both
      `,
    ),
    snippet(
      "More must be alike where the team says so",
      `
      def left(values: list[int]) -> list[int]:
          """Double what is positive, and sort it."""
          doubled = [value * 2 for value in values if value > 0]
          return sorted(doubled, key=lambda value: (value % 10, value, -value), reverse=True)


      def right(numbers: list[int]) -> list[int]:
          """Double what is positive, and sort it."""
          twice = [number * 2 for number in numbers if number > 0]
          return sorted(twice, key=lambda number: (number % 10, number, -number), reverse=True)
      `,
      { config: { duplication: { minTokens: 120 } } },
    ),
  ],
});
