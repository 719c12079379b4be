import { code, defineSection } from "../define";

export const packages = defineSection({
  slug: "packages",
  title: "Package organisation",
  intro:
    "A feature is a directory, and the directory holds six modules with fixed names. Whoever knows one feature finds their way in all of them.",
  statements: [
    {
      id: "G1",
      statement: "Make one package for each feature and keep all that belongs to the feature inside it.",
      reason:
        "When layers are the folders, adding a field touches six distant directories; reviews miss one of them, and nobody can say what may be deleted with the feature.",
      example: code(
        "app/main.py",
        `
        from bookings.routes import router as bookings_router
        from cabins.routes import router as cabins_router
        from guests.routes import router as guests_router

        FEATURE_ROUTERS = [bookings_router, cabins_router, guests_router]
        `,
      ),
      rules: ["PKG001", "PKG003", "PKG004", "PKG005", "ARC008"],
    },
    {
      id: "G2",
      statement: "Database models stand in `models.py`, and nothing else does.",
      reason:
        "The migration tool imports models. A model hidden in a service module is left out, and the table is missing on the next deployment.",
      example: code(
        "greenhouses/models.py",
        `
        class Greenhouse(Base):
            """A greenhouse and its target climate."""

            __tablename__ = "greenhouses"

            id: Mapped[int] = mapped_column(primary_key=True)
            name: Mapped[str] = mapped_column(String(80))
            target_celsius: Mapped[float]
        `,
      ),
      rules: ["PKG001", "PKG002", "PKG003"],
    },
    {
      id: "G3",
      statement: "Data access stands in `store.py`.",
      reason:
        "A reviewer who wants to know which queries a feature runs opens one file. With a `repository.py` here and a `crud.py` there, slow queries hide.",
      example: code(
        "greenhouses/store.py",
        `
        class GreenhouseStore:
            """Reads and writes greenhouses."""

            def __init__(self, db: AsyncSession) -> None:
                self.db = db

            async def get_list(self, payload: GreenhouseGetListPayload) -> list[Greenhouse]:
                """Return all greenhouses of a site."""
                stmt = select(Greenhouse).where(Greenhouse.site_id == payload.site_id)
                result = await self.db.execute(stmt)
                return list(result.scalars().all())
        `,
      ),
      rules: ["PKG001", "PKG002", "PKG003"],
    },
    {
      id: "G4",
      statement: "Business logic stands in `service.py`.",
      reason:
        "Rules that live in a `helpers.py` or a `manager.py` are not found by the colleague who looks for them, who then writes them a second time.",
      example: code(
        "greenhouses/service.py",
        `
        class GreenhouseService:
            """Keeps greenhouses within their climate."""

            def __init__(self, store: GreenhouseStore) -> None:
                self.store = store

            async def get_list(self, payload: GreenhouseGetListPayload) -> list[GreenhouseResponse]:
                """Return the greenhouses of a site."""
                greenhouses = await self.store.get_list(payload)
                return [GreenhouseResponse.model_validate(greenhouse) for greenhouse in greenhouses]
        `,
      ),
      rules: ["PKG001", "PKG002", "PKG003"],
    },
    {
      id: "G5",
      statement: "Pydantic models, the shapes that enter and leave, stand in `types.py`.",
      reason:
        "Shapes declared next to handlers are imported by services, which then depend on the router; soon the two import each other and the application does not start.",
      example: code(
        "greenhouses/types.py",
        `
        class GreenhouseCreatePayload(BaseModel):
            """What is needed to register a greenhouse."""

            name: Annotated[str, Field(min_length=1, max_length=80)]
            target_celsius: Annotated[float, Field(ge=-10, le=45)]
        `,
      ),
      rules: ["PKG001", "PKG002", "PKG003"],
    },
    {
      id: "G6",
      statement: "The feature's exceptions stand in `errors.py` and belong to the application's error family.",
      reason:
        "An exception outside the family slips past the global handler: the client gets a bare 500 and the on-call engineer a page.",
      example: code(
        "greenhouses/errors.py",
        `
        from core.errors import NotFoundError


        class GreenhouseNotFoundError(NotFoundError):
            """No greenhouse has this identifier."""

            def __init__(self, identifier: str) -> None:
                super().__init__(resource_type="Greenhouse", identifier=identifier)
        `,
      ),
      note: "Deriving from FastAPI's `HTTPException` is accepted as well; new code uses `AppError`.",
      rules: ["PKG001", "PKG002", "PKG003", "ERR001"],
    },
    {
      id: "G7",
      statement: "The router and its handlers stand in `routes.py`.",
      reason:
        "Whoever audits what the application exposes reads the `routes.py` files. An endpoint declared elsewhere is one that nobody audits.",
      example: code(
        "greenhouses/routes.py",
        `
        greenhouses_router = APIRouter(prefix="/greenhouses", tags=["greenhouses"], redirect_slashes=False)
        router = greenhouses_router


        @router.get("/{uuid}", response_model=GreenhouseResponse, status_code=200)
        async def get_greenhouse(
            uuid: str, service: GreenhouseService = Depends(get_greenhouse_service)
        ) -> GreenhouseResponse:
            """Return one greenhouse."""
            return await service.get_one(GreenhouseGetPayload(uuid=uuid))
        `,
      ),
      rules: ["PKG001", "PKG002", "PKG003"],
    },
  ],
});
