import { code, defineSection } from "../define";

export const router = defineSection({
  slug: "router",
  title: "Router",
  intro:
    "The part that outsiders see. Its declarations are the API's documentation, its dependencies are the API's guards, and its handlers are one call long.",
  statements: [
    {
      id: "R1",
      statement:
        "Bind the router to a name that says whose it is, give it prefix, tags and `redirect_slashes=False`, and add the short alias `router`.",
      reason:
        "Six objects called `router` are imported under the wrong alias sooner or later. And a slash redirect drops the body of a POST in some clients.",
      example: code(
        "festivals/routes.py",
        `
        festivals_router = APIRouter(prefix="/festivals", tags=["festivals"], redirect_slashes=False)
        router = festivals_router
        `,
      ),
      rules: ["RTR001", "RTR002", "RTR003"],
    },
    {
      id: "R2",
      statement: "A handler receives its service by dependency injection.",
      reason:
        "A handler that builds its service cannot be tested with a fake one, so its tests need a database, and therefore do not get written.",
      example: code(
        "festivals/routes.py",
        `
        async def get_festival_service(db: AsyncSession = Depends(get_db)) -> FestivalService:
            """Build the service for one request."""
            return FestivalService(FestivalStore(db))
        `,
      ),
      note: "One example of the conventions builds the service in the handler; injection is what holds.",
      rules: ["RTR008"],
    },
    {
      id: "R3",
      statement: "A handler's name tells the operation and what it is about.",
      reason:
        "The name becomes the operation id of the generated client. `post2` is then what the mobile team has to call.",
      example: code(
        "festivals/routes.py",
        `
        @router.get("/{uuid}/programme", response_model=ProgrammeResponse, status_code=200)
        async def get_festival_programme(
            uuid: str, service: FestivalService = Depends(get_festival_service)
        ) -> ProgrammeResponse:
            """Return who plays when."""
            return await service.get_programme(FestivalGetPayload(uuid=uuid))
        `,
      ),
      rules: ["RTR015", "RTR017"],
    },
    {
      id: "R4",
      statement: "The decorator states the status code of success.",
      reason:
        "The default is 200 for everything. A client that waits for 201 to read the new address treats a successful creation as a failure and repeats it.",
      example: code(
        "festivals/routes.py",
        `
        @router.post("", response_model=FestivalResponse, status_code=201)
        async def create_festival(
            payload: FestivalCreatePayload,
            user: User = Depends(get_current_user),
            service: FestivalService = Depends(get_festival_service),
        ) -> FestivalResponse:
            """Announce a festival."""
            return await service.create_one(payload, user_id=user.id)
        `,
      ),
      rules: ["RTR005"],
    },
    {
      id: "R5",
      statement: "Filtering, paging and sorting parameters are declared with `Query` and their limits.",
      reason: "`?limit=1000000` on an unbounded parameter is a denial of service that anyone can type.",
      example: code(
        "festivals/routes.py",
        `
        @router.get("", response_model=PaginatedResponse[FestivalResponse], status_code=200)
        async def get_festivals(
            limit: Annotated[int, Query(ge=1, le=100)] = 20,
            offset: Annotated[int, Query(ge=0)] = 0,
            service: FestivalService = Depends(get_festival_service),
        ) -> PaginatedResponse[FestivalResponse]:
            """Return one page of festivals."""
            params = FestivalPListParams(limit=limit, offset=offset)
            return await service.get_plist(FestivalGetPListPayload(params=params))
        `,
      ),
      rules: ["RTR011", "TYP006"],
    },
    {
      id: "R6",
      statement: "Every handler has a docstring written for the users of the API.",
      reason:
        "It is the only prose that the generated documentation shows. Where it is missing, people ask in chat, or guess.",
      example: code(
        "huts/routes.py",
        `
        @router.get("/{uuid}/beds", response_model=BedsResponse, status_code=200)
        async def get_hut_beds(uuid: str, service: HutService = Depends(get_hut_service)) -> BedsResponse:
            """Return the free beds of the coming night.

            Beds are released again when a booking is not confirmed by 18:00 local time.
            """
            return await service.get_beds(HutGetPayload(uuid=uuid))
        `,
      ),
      rules: ["RTR006"],
    },
    {
      id: "R7",
      statement: "Use the HTTP method that means what the handler does, and order routes so that each can be reached.",
      reason:
        'A deletion behind GET is carried out by the first crawler or link preview. And `/{uuid}` before `/export` makes the export answer "not found".',
      example: code(
        "recipes/routes.py",
        `
        @router.delete("/batch", status_code=204)
        async def delete_recipes(
            payload: RecipeDeleteBatchPayload,
            user: User = Depends(get_current_user),
            service: RecipeService = Depends(get_recipe_service),
        ) -> None:
            """Delete several recipes; stands before the route that takes an id."""
            await service.delete_batch(payload)


        @router.delete("/{uuid}", status_code=204)
        async def delete_recipe(
            uuid: str,
            user: User = Depends(get_current_user),
            service: RecipeService = Depends(get_recipe_service),
        ) -> None:
            """Delete one recipe."""
            await service.delete_one(RecipeDeletePayload(uuid=uuid, user_id=user.id))
        `,
      ),
      rules: ["RTR007", "RTR017"],
    },
    {
      id: "R8",
      statement: "What a handler takes and returns is a declared model.",
      reason:
        "A handler that returns a `dict` documents nothing and filters nothing: the column added last week is public today.",
      example: code(
        "aviaries/routes.py",
        `
        @router.put("/{uuid}/feed", response_model=FeedPlanResponse, status_code=200)
        async def update_feed_plan(
            uuid: str,
            payload: FeedPlanUpdatePayload,
            keeper: User = Depends(get_current_user),
            service: AviaryService = Depends(get_aviary_service),
        ) -> FeedPlanResponse:
            """Replace the feeding plan of an aviary."""
            return await service.update_feed_plan(payload, user_id=keeper.id)
        `,
      ),
      rules: ["RTR004", "RTR013"],
    },
    {
      id: "R9",
      statement: "Sessions, the signed-in user and services all arrive through `Depends`.",
      reason:
        "A session opened by hand is not closed when the handler raises. After some hundred errors the pool is empty and the application stands still.",
      example: code(
        "core/database.py",
        `
        async def get_db() -> AsyncGenerator[AsyncSession, None]:
            """Lend one session to one request."""
            async with async_session() as session:
                yield session
        `,
      ),
      rules: ["RTR008", "RTR014", "SVC006"],
    },
    {
      id: "R10",
      statement:
        "Decide for each dependency how long it lives: for the application, for a session, or for one request.",
      reason:
        "A session kept for the whole application mixes the transactions of different users; a client built for each request opens a new connection every time.",
      example: code(
        "app/lifespan.py",
        `
        @asynccontextmanager
        async def lifespan(app: FastAPI) -> AsyncIterator[None]:
            """Keep one HTTP client for the life of the application."""
            async with httpx.AsyncClient(timeout=5) as client:
                app.state.http_client = client
                yield


        def get_http_client(request: Request) -> httpx.AsyncClient:
            """Hand the application's client to a request."""
            return request.app.state.http_client
        `,
      ),
      avoid: code(
        "app/clients.py",
        `
        # one session for everybody, for ever
        SESSION = async_session()

        async def get_client():
            # a new connection pool for every request
            return httpx.AsyncClient()
        `,
      ),
      guidance: "For each dependency: who shares it, when is it closed, and is that what its author meant?",
    },
    {
      id: "R11",
      statement: "A parameter filled by `Depends()` still has a type.",
      reason:
        "Without one, the editor cannot complete and the type checker cannot object: a renamed service method fails at the first request instead of in the pull request.",
      example: code(
        "lidos/routes.py",
        `
        @router.get("/{uuid}/temperature", response_model=WaterResponse, status_code=200)
        async def get_water_temperature(
            uuid: str, service: LidoService = Depends(get_lido_service)
        ) -> WaterResponse:
            """Return how warm the water is."""
            return await service.get_temperature(LidoGetPayload(uuid=uuid))
        `,
      ),
      rules: ["RTR009", "RTR016"],
    },
    {
      id: "R12",
      statement: "What several handlers need becomes a dependency that all of them name.",
      reason: "A permission check that is pasted into nine handlers is missing in the tenth.",
      example: code(
        "core/permissions.py",
        `
        async def require_curator(user: User = Depends(get_current_user)) -> User:
            """Let only curators through."""
            if not user.is_curator:
                raise CuratorOnlyError(user_id=user.id)
            return user
        `,
      ),
      avoid: code(
        "exhibits/routes.py",
        `
        @router.post("/exhibits")
        async def create_exhibit(payload: ExhibitCreatePayload, user=Depends(get_current_user)):
            if not user.is_curator:
                raise CuratorOnlyError(user.id)
            ...

        @router.delete("/exhibits/{uuid}")
        async def delete_exhibit(uuid: str, user=Depends(get_current_user)):
            ...  # the check was forgotten here
        `,
      ),
      rules: ["RTR014"],
      guidance: "Does the same opening of a handler appear twice? Then it wants to be a dependency.",
    },
    {
      id: "R13",
      statement: "Input is checked and cleaned before anything acts on it.",
      reason:
        "Whatever the client sends, it will one day send nothing, a million characters, or a path with `../` in it.",
      example: code(
        "postcards/types.py",
        `
        class PostcardCreatePayload(BaseModel):
            """A postcard as the visitor typed it."""

            recipient: Annotated[str, Field(min_length=1, max_length=120)]
            country: Annotated[str, Field(pattern="^[A-Z]{2}$")]
            text: Annotated[str, Field(max_length=600)]
        `,
      ),
      rules: ["RTR011", "RTR012"],
      ruff: ["S"],
    },
    {
      id: "R14",
      statement: "Values reach the database as parameters, never as part of the SQL text.",
      reason:
        "A name field with `'; drop table` in it is the oldest attack there is, and it still works on every query built from strings.",
      example: code(
        "fossils/store.py",
        `
        class FossilStore:
            """Searches a collection of fossils."""

            def __init__(self, db: AsyncSession) -> None:
                self.db = db

            async def search(self, payload: FossilSearchPayload) -> list[Fossil]:
                """Return the fossils whose label contains the words."""
                stmt = select(Fossil).where(Fossil.label.icontains(payload.words, autoescape=True))
                result = await self.db.execute(stmt)
                return list(result.scalars().all())
        `,
      ),
      rules: ["SEC001"],
    },
    {
      id: "R15",
      statement: "Whatever changes data asks who is calling, and whether they may.",
      reason: "An endpoint without a guard is found by a scanner within hours, whether or not anything links to it.",
      example: code(
        "bells/routes.py",
        `
        @router.post("/{uuid}/ring", response_model=RingResponse, status_code=202)
        async def create_ring(
            uuid: str,
            ringer: User = Depends(require_ringer),
            service: BellService = Depends(get_bell_service),
        ) -> RingResponse:
            """Ring a bell now."""
            return await service.ring(BellRingPayload(uuid=uuid, user_id=ringer.id))
        `,
      ),
      rules: ["SEC002", "SEC003", "SEC006"],
    },
    {
      id: "R16",
      statement: "Production speaks HTTPS only, inwards and outwards.",
      reason: "On plain HTTP the session cookie is readable by everyone between the phone and the server.",
      example: code(
        "app/main.py",
        `
        def secure(app: FastAPI) -> None:
            """Send plain requests to HTTPS."""
            app.add_middleware(HTTPSRedirectMiddleware)
            app.add_middleware(TrustedHostMiddleware, allowed_hosts=["api.harbour.example"])
        `,
      ),
      avoid: code(
        "app/settings.py",
        `
        CALLBACK_URL = "http://api.harbour-office.org/callback"
        SESSION_COOKIE_SECURE = False
        `,
      ),
      rules: ["SEC005"],
      guidance:
        "Is TLS enforced where the application is deployed, and are cookies marked secure? The source text shows only half of it.",
    },
    {
      id: "R17",
      statement: "Check an upload's type and size before doing anything with it.",
      reason: "Reading a whole upload into memory lets one visitor with a 4 GB file end the process for all.",
      example: code(
        "photos/routes.py",
        `
        @router.post("", response_model=PhotoResponse, status_code=201)
        async def create_photo(
            image: UploadFile,
            user: User = Depends(get_current_user),
            service: PhotoService = Depends(get_photo_service),
        ) -> PhotoResponse:
            """Add a photo of at most 8 MB."""
            if image.content_type not in IMAGE_TYPES or (image.size or 0) > MAX_IMAGE_BYTES:
                raise PhotoRejectedError(content_type=image.content_type, size=image.size)
            content = await image.read(MAX_IMAGE_BYTES)
            return await service.create_one(PhotoCreatePayload(content=content, user_id=user.id))
        `,
      ),
      rules: ["SEC004"],
    },
    {
      id: "R18",
      statement: "Endpoints have a rate limit, above all those where guessing pays.",
      reason:
        "A sign-in without a limit can be tried ten thousand times a minute, and a list of leaked passwords is not longer than that.",
      example: code(
        "sessions/routes.py",
        `
        @router.post("/login", response_model=SessionResponse, status_code=201, dependencies=[Depends(limit_attempts)])
        async def create_login(
            payload: LoginPayload, service: SessionService = Depends(get_session_service)
        ) -> SessionResponse:
            """Sign in; five attempts a minute."""
            return await service.create_one(payload)
        `,
      ),
      avoid: code(
        "sessions/routes.py",
        `
        @router.post("/login")
        async def create_login(payload: LoginPayload, service=Depends(get_session_service)):
            return await service.create_one(payload)  # as often as anybody likes
        `,
      ),
      rules: ["SEC007"],
      guidance: "Which endpoints are expensive or guessable, and what stops a caller who does not stop?",
    },
  ],
});
