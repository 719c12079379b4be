import { defineExamples, project } from "../defineRule";

const models = `
      from sqlalchemy import String
      from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


      class Base(DeclarativeBase):
          pass


      class Parcel(Base):
          __tablename__ = "parcels"

          uuid: Mapped[str] = mapped_column(primary_key=True)
          weight: Mapped[int]
          label: Mapped[str] = mapped_column(String(4000))

          def get_price(self) -> int:
              return self.weight * 2
      `;

export default defineExamples({
  bad: [
    project("Objects for a list of ids, and for a sum", {
      "app/parcels/models.py": models,
      "app/parcels/store.py": `
      from sqlalchemy import select
      from sqlalchemy.ext.asyncio import AsyncSession

      from .models import Parcel


      class ParcelStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def get_uuids(self) -> list[str]:
              result = await self.db.execute(select(Parcel))  # <- STO018
              return [parcel.uuid for parcel in result.scalars().all()]

          async def get_weight(self) -> int:
              stmt = select(Parcel).order_by(Parcel.weight)  # <- STO018
              parcels = (await self.db.scalars(stmt)).all()
              total = 0
              for parcel in parcels:
                  total += parcel.weight
              return total
      `,
    }),
    project("One record for one of its columns", {
      "app/parcels/models.py": models,
      "app/parcels/store.py": `
      from sqlalchemy import select
      from sqlalchemy.ext.asyncio import AsyncSession

      from .models import Parcel


      class ParcelStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def get_label(self, payload: "ParcelGetPayload") -> str:
              parcel = (await self.db.execute(
                  select(Parcel).where(Parcel.uuid == payload.uuid)  # <- STO018
              )).scalar_one()
              return parcel.label
      `,
    }),
  ],
  good: [
    project("The columns are named, or the records are needed as wholes", {
      "app/parcels/models.py": models,
      "app/parcels/store.py": `
      from sqlalchemy import select
      from sqlalchemy.ext.asyncio import AsyncSession

      from .models import Parcel
      from .types import ParcelGetPayload


      class ParcelStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def get_uuids(self) -> list[str]:
              result = await self.db.execute(select(Parcel.uuid))
              return list(result.scalars().all())

          async def get_list(self) -> list[Parcel]:
              result = await self.db.execute(select(Parcel))
              parcels = list(result.scalars().all())
              return [parcel for parcel in parcels if parcel.weight > 0]

          async def get_prices(self) -> list[int]:
              result = await self.db.execute(select(Parcel))
              return [parcel.get_price() for parcel in result.scalars().all()]

          async def get_all_of_it(self) -> list[str]:
              parcels = (await self.db.execute(select(Parcel))).scalars().all()
              return [f"{parcel.uuid} {parcel.weight} {parcel.label}" for parcel in parcels]

          async def update_weight(self, payload: ParcelGetPayload) -> None:
              result = await self.db.execute(select(Parcel).where(Parcel.uuid == payload.uuid))
              parcel = result.scalar_one()
              parcel.weight = payload.weight
              await self.db.commit()
      `,
    }),
  ],
});
