import { code, defineSection } from "../define";

export const performance = defineSection({
  slug: "performance",
  title: "Performance",
  intro:
    "Most of this needs measurement, and no checker can measure from source text. What can be seen there (loops of queries, missing limits, missing timeouts) has rules.",
  statements: [
    {
      id: "F1",
      statement: "Connections come from a pool whose size somebody has chosen.",
      reason:
        "The default pool is five. With forty concurrent requests thirty-five wait, and the dashboard calls the database slow.",
      example: code(
        "core/database.py",
        `
        engine = create_async_engine(
            settings.database_url,
            pool_size=settings.pool_size,
            max_overflow=settings.pool_overflow,
            pool_pre_ping=True,
        )
        `,
      ),
      rules: ["PRF006", "STO011"],
    },
    {
      id: "F2",
      statement: "Cache the result of a query that is asked often and changes rarely, and say when it goes stale.",
      reason:
        "The list of countries is read on every page. Uncached it is half of the database's work; cached without an end it is wrong for ever.",
      example: code(
        "countries/service.py",
        `
        class CountryService:
            """Lists countries."""

            def __init__(self, store: CountryStore, cache: Cache) -> None:
                self.store = store
                self.cache = cache

            async def get_list(self, payload: CountryGetListPayload) -> list[CountryResponse]:
                """Return the countries; at most an hour old."""
                cached = await self.cache.read("countries")
                if cached is not None:
                    return cached
                countries = await self.store.get_list(payload)
                responses = [CountryResponse.model_validate(country) for country in countries]
                await self.cache.write("countries", responses, seconds=3600)
                return responses
        `,
      ),
      avoid: code(
        "countries/service.py",
        `
        CACHE = {}  # never emptied, one copy in each process

        async def get_list(self, payload):
            if "countries" not in CACHE:
                CACHE["countries"] = await self.store.get_list(payload)
            return CACHE["countries"]
        `,
      ),
      guidance: "How often is it asked, how often does it change, and who empties the cache when it does?",
    },
    {
      id: "F3",
      statement: "Index what is queried, and let the database count, sum and filter.",
      reason:
        "`len()` of a loaded list transfers every row to learn one number. It is unnoticeable in the test and minutes in production.",
      example: code(
        "visitors/store.py",
        `
        class VisitorStore:
            """Counts museum visitors."""

            def __init__(self, db: AsyncSession) -> None:
                self.db = db

            async def count_on_day(self, payload: VisitorCountPayload) -> int:
                """Return how many came; the database counts."""
                stmt = select(func.count(Visitor.id)).where(Visitor.visited_on == payload.day)
                result = await self.db.execute(stmt)
                return result.scalar_one()
        `,
      ),
      rules: ["MOD004", "PRF001", "PRF004"],
    },
    {
      id: "F4",
      statement: "Find out which queries are slow in production, and mend those first.",
      reason:
        "Without numbers people speed up what they happen to understand. The query that takes eighty per cent of the time stays.",
      example: code(
        "core/slow_queries.py",
        `
        @event.listens_for(engine.sync_engine, "after_cursor_execute")
        def report_slow_query(connection, cursor, statement, parameters, context, executemany) -> None:
            """Log what took longer than it should."""
            seconds = time.perf_counter() - context.started_at
            if seconds > SLOW_SECONDS:
                logger.warning("Query took %.2f s: %s", seconds, statement)
        `,
      ),
      avoid: code(
        "core/database.py",
        `
        # nobody ever looks at this, and it slows everything down
        engine = create_async_engine(DATABASE_URL, echo=True)
        `,
      ),
      guidance: "Where would you see today which query was slowest yesterday?",
    },
    {
      id: "F5",
      statement: "Where reading outweighs writing by far, consider reading from replicas.",
      reason:
        "Monthly reports on the primary lock out the people who are writing. But a replica lags: whoever reads their own write there believes it is lost.",
      example: code(
        "core/database.py",
        `
        async def get_read_db() -> AsyncGenerator[AsyncSession, None]:
            """Lend a session on the replica: for reports, which may be seconds behind."""
            async with replica_session() as session:
                yield session
        `,
      ),
      avoid: code(
        "orders/service.py",
        `
        await self.primary_store.create_one(payload)
        return await self.replica_store.get_one(payload)  # may not be there yet
        `,
      ),
      guidance: "May this read be a few seconds old? If not, it stays on the primary.",
    },
    {
      id: "F6",
      statement: "Responses that are costly to make and the same for many are cached, with an explicit lifetime.",
      reason: "A front page rendered for each visitor falls over on the day it is mentioned somewhere.",
      example: code(
        "timetables/caching.py",
        `
        def cache_for(seconds: int) -> Callable[[Response], None]:
            """Make a dependency that lets clients and proxies keep a response."""

            def set_cache_header(response: Response) -> None:
                response.headers["Cache-Control"] = f"public, max-age={seconds}"

            return set_cache_header
        `,
      ),
      avoid: code(
        "timetables/routes.py",
        `
        @router.get("/timetable")
        async def get_timetable(service=Depends(get_timetable_service)):
            return await service.compute_everything()  # 900 ms, the same for everybody, all day long
        `,
      ),
      guidance: "Is the response the same for everybody who gets it? Never cache one that is not under a shared key.",
    },
    {
      id: "F7",
      statement: "Work that takes long runs in the background, after the response.",
      reason:
        "A mail server that needs eight seconds makes the sign-up take eight seconds. The visitor clicks again, and there are two accounts.",
      example: code(
        "reports/routes.py",
        `
        @router.post("", response_model=ReportResponse, status_code=202)
        async def create_report(
            payload: ReportCreatePayload,
            background: BackgroundTasks,
            user: User = Depends(get_current_user),
            service: ReportService = Depends(get_report_service),
        ) -> ReportResponse:
            """Order a report; it is ready some minutes later."""
            report = await service.create_one(payload, user_id=user.id)
            background.add_task(service.render, ReportRenderPayload(uuid=report.uuid))
            return report
        `,
      ),
      rules: ["PRF008"],
    },
    {
      id: "F8",
      statement: "Lists that can grow are paged.",
      reason:
        "An endpoint that returns everything works until the largest customer uses it; then it times out for exactly that customer.",
      example: code(
        "catches/types.py",
        `
        class CatchPListParams(PaginationParams[CatchFilter, CatchSortField]):
            """Which page of a fishing club's catches; never more than a hundred."""

            limit: Annotated[int, Field(ge=1, le=100)] = 25
        `,
      ),
      note: "`get_list` is unpaged by definition and right for small sets, so an unpaged endpoint is only pointed out as information.",
      rules: ["PRF003", "PRF005", "PRF010", "TYP006"],
    },
    {
      id: "F9",
      statement: "Large responses are compressed.",
      reason:
        "Two megabytes of JSON are two hundred kilobytes compressed. On a phone in a train that is the difference between a list and a spinner.",
      example: code(
        "app/main.py",
        `
        def add_compression(app: FastAPI) -> None:
            """Compress what is worth it."""
            app.add_middleware(GZipMiddleware, minimum_size=1000)
        `,
      ),
      rules: ["PRF009"],
    },
    {
      id: "F10",
      statement: "Every outgoing call has a timeout, and response times are watched.",
      reason:
        "A call that waits for ever keeps its worker for ever. When the partner hangs, all workers wait, and we are down as well.",
      example: code(
        "core/http.py",
        `
        def make_partner_client() -> httpx.AsyncClient:
            """Make a client that gives up: two seconds to connect, five to answer."""
            return httpx.AsyncClient(timeout=httpx.Timeout(5, connect=2))
        `,
      ),
      avoid: code(
        "core/http.py",
        `
        def make_partner_client():
            return httpx.AsyncClient(timeout=None)  # as long as it takes
        `,
      ),
      rules: ["PRF007"],
      guidance: "Is there a chart of this endpoint's response times, and a limit at which somebody is told?",
    },
  ],
});
