import { defineExamples, fixed, project, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    project(
      "Responses built from what the store gives",
      {
        "clinic/visits/models.py": `
        from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


        class Base(DeclarativeBase):
            pass


        class Visit(Base):
            __tablename__ = "visits"

            uuid: Mapped[str] = mapped_column(primary_key=True)
        `,
        "clinic/visits/types.py": `
        from pydantic import BaseModel, ConfigDict


        class VisitResponse(BaseModel):  # <- TYP011
            """A visit as the front desk sees it."""

            uuid: str


        class VisitSummaryResponse(BaseModel):  # <- TYP011
            model_config = ConfigDict(extra="ignore")

            uuid: str


        class VisitGetPayload(BaseModel):
            uuid: str
        `,
        "clinic/visits/store.py": `
        from sqlalchemy import select
        from sqlalchemy.ext.asyncio import AsyncSession

        from .models import Visit
        from .types import VisitGetPayload


        class VisitStore:
            def __init__(self, db: AsyncSession) -> None:
                self.db = db

            async def get_one(self, payload: VisitGetPayload) -> Visit:
                result = await self.db.execute(select(Visit).where(Visit.uuid == payload.uuid))
                return result.scalar_one()

            async def get_plist(self, payload: VisitGetPayload) -> tuple[list[Visit], int]:
                result = await self.db.execute(select(Visit).order_by(Visit.uuid).limit(10).offset(0))
                return list(result.scalars().all()), 10
        `,
        "clinic/visits/service.py": `
        from .store import VisitStore
        from .types import VisitGetPayload, VisitResponse, VisitSummaryResponse


        class VisitService:
            def __init__(self, store: VisitStore) -> None:
                self.store = store

            async def get_one(self, payload: VisitGetPayload) -> VisitResponse:
                visit = await self.store.get_one(payload)
                return VisitResponse.model_validate(visit)

            async def get_list(self, payload: VisitGetPayload) -> list[VisitSummaryResponse]:
                visits, _total = await self.store.get_plist(payload)
                return [VisitSummaryResponse.model_validate(visit) for visit in visits]
        `,
      },
      {
        pydantic: 2,
        fixed: fixed({
          "clinic/visits/types.py": `
          from pydantic import BaseModel, ConfigDict


          class VisitResponse(BaseModel):
              """A visit as the front desk sees it."""

              model_config = ConfigDict(from_attributes=True)

              uuid: str


          class VisitSummaryResponse(BaseModel):
              model_config = ConfigDict(extra="ignore", from_attributes=True)

              uuid: str


          class VisitGetPayload(BaseModel):
              uuid: str
          `,
        }),
      },
    ),
    snippet(
      "Responses built with from_orm",
      `
      from pydantic import BaseModel, validator


      class MemberResponse(BaseModel):  # <- TYP011
          uuid: str
          name: str  # for people

          @validator("name")
          def strip(cls, v: str) -> str:
              """Take the blanks off."""
              return v.strip()


      class TeamResponse(BaseModel):  # <- TYP011
          uuid: str

          class Config:
              allow_population_by_field_name = True


      def show(member: "Member") -> list[BaseModel]:
          """Show a member and the team."""
          return [MemberResponse.from_orm(member), TeamResponse.from_orm(member.team)]
      `,
      {
        pydantic: 1,
        fixed: fixed({
          "snippet.py": `
          from pydantic import BaseModel, validator


          class MemberResponse(BaseModel):
              uuid: str
              name: str  # for people

              @validator("name")
              def strip(cls, v: str) -> str:
                  """Take the blanks off."""
                  return v.strip()

              class Config:
                  orm_mode = True


          class TeamResponse(BaseModel):
              uuid: str

              class Config:
                  allow_population_by_field_name = True
                  orm_mode = True


          def show(member: "Member") -> list[BaseModel]:
              """Show a member and the team."""
              return [MemberResponse.from_orm(member), TeamResponse.from_orm(member.team)]
          `,
        }),
      },
    ),
  ],
  good: [
    snippet(
      "The model says that it reads attributes",
      `
      from pydantic import BaseModel, ConfigDict


      class MemberResponse(BaseModel):
          model_config = ConfigDict(from_attributes=True)

          uuid: str
          name: str


      def show(member: "Member") -> MemberResponse:
          """Show a member."""
          return MemberResponse.model_validate(member)
      `,
      { pydantic: 2 },
    ),
    snippet(
      "The model is in ORM mode",
      `
      from pydantic import BaseModel


      class MemberResponse(BaseModel):
          uuid: str
          name: str

          class Config:
              orm_mode = True


      def show(member: "Member") -> MemberResponse:
          """Show a member."""
          return MemberResponse.from_orm(member)
      `,
      { pydantic: 1 },
    ),
    snippet(
      "Set in the model, in its base, at the call; or nothing to read attributes of",
      `
      from typing import Any

      from pydantic import BaseModel, ConfigDict
      from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

      from clinic.shared import SharedResponse


      class Base(DeclarativeBase):
          pass


      class Visit(Base):
          __tablename__ = "visits"

          uuid: Mapped[str] = mapped_column(primary_key=True)


      class ClinicResponse(BaseModel):
          model_config = ConfigDict(from_attributes=True)


      class VisitResponse(ClinicResponse):
          uuid: str


      class OldVisitResponse(BaseModel):
          uuid: str

          class Config:
              orm_mode = True


      class LooseResponse(BaseModel):
          uuid: str


      class ForeignResponse(SharedResponse):
          uuid: str


      def show(visit: Visit, record: dict[str, Any]) -> list[BaseModel]:
          """Show a visit in several ways."""
          return [
              VisitResponse.model_validate(visit),
              OldVisitResponse.model_validate(visit),
              LooseResponse.model_validate(visit, from_attributes=True),
              LooseResponse.model_validate(record),
              LooseResponse.model_validate({"uuid": visit.uuid}),
              ForeignResponse.model_validate(visit),
          ]
      `,
    ),
  ],
});
