import { defineExamples, fixed, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "Absence and duplicates are hidden",
      `
      from sqlalchemy import select
      from sqlalchemy.ext.asyncio import AsyncSession

      from .models import Clinic


      class ClinicStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def get_one(self, payload: "ClinicGetPayload") -> Clinic:
              result = await self.db.execute(select(Clinic).where(Clinic.uuid == payload.uuid))
              return result.scalar_one_or_none()  # <- STO007

          async def get_by_code(self, payload: "ClinicGetPayload") -> Clinic:
              result = await self.db.execute(select(Clinic).where(Clinic.code == payload.code))
              return result.scalars().first()  # <- STO007

          async def get_owner(self, payload: "ClinicGetPayload") -> str:
              stmt = select(Clinic.owner).where(Clinic.uuid == payload.uuid)
              return (await self.db.execute(stmt)).scalar()  # <- STO007

          async def get_town(self, payload: "ClinicGetPayload") -> str:
              return (await self.db.execute(select(Clinic.town).limit(1))).first()[0]  # <- STO007
      `,
      {
        path: "clinics/store.py",
        fixed: fixed({
          "clinics/store.py": `
      from sqlalchemy import select
      from sqlalchemy.ext.asyncio import AsyncSession

      from .models import Clinic


      class ClinicStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def get_one(self, payload: "ClinicGetPayload") -> Clinic:
              result = await self.db.execute(select(Clinic).where(Clinic.uuid == payload.uuid))
              return result.scalar_one()

          async def get_by_code(self, payload: "ClinicGetPayload") -> Clinic:
              result = await self.db.execute(select(Clinic).where(Clinic.code == payload.code))
              return result.scalar_one()

          async def get_owner(self, payload: "ClinicGetPayload") -> str:
              stmt = select(Clinic.owner).where(Clinic.uuid == payload.uuid)
              return (await self.db.execute(stmt)).scalar_one()

          async def get_town(self, payload: "ClinicGetPayload") -> str:
              return (await self.db.execute(select(Clinic.town).limit(1))).scalar_one()
      `,
        }),
      },
    ),
    snippet(
      "Rows fetched in the driver's way",
      `
      from sqlalchemy import select
      from sqlalchemy.ext.asyncio import AsyncSession

      from .models import Truck


      class TruckStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def get_list(self) -> list[Truck]:
              rows = (await self.db.execute(select(Truck))).fetchall()  # <- STO007
              return [row[0] for row in rows]

          async def get_some(self) -> list[Truck]:
              result = await self.db.execute(select(Truck))
              return result.fetchmany(10)  # <- STO007

          async def get_last(self) -> Truck:
              result = await self.db.execute(select(Truck).order_by(Truck.created_at.desc()))
              trucks = result.scalars()
              return trucks.one()  # <- STO007

          async def get_pair(self) -> tuple[str, str]:
              result = await self.db.execute(select(Truck.plate, Truck.depot))
              return result.fetchone()  # <- STO007
      `,
      { path: "trucks/store.py" },
    ),
  ],
  good: [
    snippet(
      "One record, a list, rows of columns, an aggregate, a check whether something exists",
      `
      from sqlalchemy import exists, func, select
      from sqlalchemy.ext.asyncio import AsyncSession

      from .models import Clinic
      from .types import ClinicGetPayload


      class ClinicStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def get_one(self, payload: ClinicGetPayload) -> Clinic:
              result = await self.db.execute(select(Clinic).where(Clinic.uuid == payload.uuid))
              return result.scalar_one()

          async def get_list(self) -> list[Clinic]:
              result = await self.db.execute(select(Clinic))
              return list(result.scalars().all())

          async def get_names(self) -> list[tuple[str, str]]:
              result = await self.db.execute(select(Clinic.uuid, Clinic.name))
              return [(row.uuid, row.name) for row in result.all()]

          async def get_extent(self) -> tuple[int, int]:
              result = await self.db.execute(select(func.min(Clinic.beds), func.max(Clinic.beds)))
              least, most = result.one()
              return least, most

          async def get_total(self) -> int:
              result = await self.db.execute(select(func.count()).select_from(Clinic))
              return result.scalar()

          async def has_code(self, payload: ClinicGetPayload) -> bool:
              result = await self.db.execute(select(exists().where(Clinic.code == payload.code)))
              return result.scalar()

          async def is_known(self, payload: ClinicGetPayload) -> bool:
              result = await self.db.execute(select(Clinic.uuid).where(Clinic.code == payload.code))
              return result.scalar_one_or_none() is not None
      `,
      { path: "clinics/store.py" },
    ),
  ],
});
