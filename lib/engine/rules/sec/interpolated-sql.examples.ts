import { defineExamples, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "Four ways to paste a value into a query",
      `
      from sqlalchemy import text
      from sqlalchemy.ext.asyncio import AsyncSession


      class GuestStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def get_by_name(self, payload: "GuestGetPayload") -> "Guest":
              result = await self.db.execute(text(f"SELECT * FROM guests WHERE name = '{payload.name}'"))  # <- SEC001
              return result.one()

          async def get_by_town(self, payload: "GuestGetPayload") -> "Guest":
              query = "SELECT * FROM guests WHERE town = '%s'" % payload.town  # <- SEC001
              result = await self.db.execute(text(query))
              return result.one()

          async def get_by_code(self, payload: "GuestGetPayload") -> "Guest":
              result = await self.db.execute(text("SELECT * FROM guests WHERE code = '{}'".format(payload.code)))  # <- SEC001
              return result.one()

          async def get_sorted(self, payload: "GuestListPayload") -> "Guest":
              result = await self.db.execute(text("SELECT * FROM guests ORDER BY " + payload.sort_by))  # <- SEC001
              return result.one()
      `,
      { path: "guests/store.py" },
    ),
    snippet(
      "A driver's cursor, and a query that grows",
      `
      def load_parcels(cursor: "Cursor", town: str, weight: str | None) -> list[tuple]:
          query = f"SELECT * FROM parcels WHERE town = '{town}'"  # <- SEC001
          if weight:
              query += f" AND weight > {weight}"  # <- SEC001
          cursor.execute(query)
          return cursor.fetchall()


      def drop_schema(connection: "Connection", schema: str) -> None:
          connection.exec_driver_sql(
              f"DROP SCHEMA {schema} CASCADE"  # <- SEC001
          )
      `,
      { path: "scripts/parcels.py" },
    ),
  ],
  good: [
    snippet(
      "Values are bound; what is pasted in is constant",
      `
      from sqlalchemy import text
      from sqlalchemy.ext.asyncio import AsyncSession

      from .models import Guest
      from .types import GuestGetPayload, GuestListPayload

      COLUMNS = "uuid, name, town"


      class GuestStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def get_by_name(self, payload: GuestGetPayload) -> Guest:
              result = await self.db.execute(text("SELECT * FROM guests WHERE name = :name"), {"name": payload.name})
              return result.one()

          async def get_names(self, payload: GuestListPayload) -> list[str]:
              direction = "DESC" if payload.newest_first else "ASC"
              stmt = text(f"SELECT {COLUMNS} FROM {Guest.__tablename__} ORDER BY name {direction} LIMIT :limit")
              result = await self.db.execute(stmt, {"limit": payload.limit})
              return list(result.scalars().all())

          async def get_found(self, payload: GuestListPayload) -> list[str]:
              places = ", ".join(f":code_{number}" for number in range(len(payload.codes)))
              connection = await self.db.connection()
              result = await connection.exec_driver_sql(f"SELECT name FROM guests WHERE code IN ({places})", tuple(payload.codes))
              return list(result.scalars().all())
      `,
      { path: "guests/store.py" },
    ),
    snippet(
      "Other texts, and other things that are executed",
      `
      import logging

      logger = logging.getLogger(__name__)


      class Robot:
          def __init__(self, arm: "Arm", canvas: "Canvas") -> None:
              self.arm = arm
              self.canvas = canvas

          def wave(self, times: int) -> None:
              self.arm.execute(f"wave {times}")
              self.canvas.text(f"waved {times} times")
              logger.info("waved %s times", times)
      `,
      { path: "robots/arm.py" },
    ),
  ],
});
