import { code, defineSection } from "../define";

export const errors = defineSection({
  slug: "errors",
  title: "Error handling",
  intro:
    "One family of exceptions, one place where it becomes HTTP. The store lets errors through, the service gives them a meaning, the handler leaves them alone.",
  statements: [
    {
      id: "E1",
      statement: "All errors of the application derive from one base class, `AppError`.",
      reason:
        "Without a common base there is no single `except` or handler that covers them. The one that was forgotten answers with a stack trace.",
      example: code(
        "core/errors.py",
        `
        class AppError(Exception):
            """Whatever the application itself can say went wrong."""

            status_code = 500

            def __init__(self, message: str, details: Optional[dict[str, Any]] = None) -> None:
                self.message = message
                self.details = details or {}
                super().__init__(message)
        `,
      ),
      rules: ["ERR001", "ERR003"],
    },
    {
      id: "E2",
      statement: "An error class carries its HTTP status, and its instances carry a message and structured details.",
      reason: "A client that has to parse the sentence to learn which field was wrong breaks with the next rewording.",
      example: code(
        "core/errors.py",
        `
        class QuotaExceededError(AppError):
            """The account has used up what it may."""

            status_code = 429

            def __init__(self, quota: int, used: int) -> None:
                super().__init__(f"{used} of {quota} used", details={"quota": quota, "used": used})
        `,
      ),
      rules: ["ERR002", "ERR003", "ERR004"],
    },
    {
      id: "E3",
      statement:
        "Give each thing that can go wrong in a feature an error class of its own, derived from the base classes.",
      reason:
        'With one `AppError("...")` for everything, a caller who wants to handle "already returned" has to compare message texts.',
      example: code(
        "loans/errors.py",
        `
        from core.errors import ConflictError, NotFoundError


        class LoanNotFoundError(NotFoundError):
            """No loan has this identifier."""


        class LoanAlreadyReturnedError(ConflictError):
            """The tool is back on its shelf already."""
        `,
      ),
      rules: ["ERR001", "ERR007", "SVC009"],
    },
    {
      id: "E4",
      statement:
        "Failures of systems we depend on have error classes too, with a status that tells whose fault it was.",
      reason:
        "A payment provider's outage that is answered with 500 wakes our on-call; one answered with 400 makes the customer retype a correct card number.",
      example: code(
        "maps/errors.py",
        `
        from core.errors import AppError


        class MapServiceUnavailableError(AppError):
            """The map provider does not answer."""

            status_code = 503


        class MapQuotaRateLimitError(AppError):
            """The map provider wants us to slow down."""

            status_code = 429
        `,
      ),
      rules: ["ERR004", "SVC007"],
    },
    {
      id: "ES1",
      statement: "A store lets the database's exceptions, such as `NoResultFound`, pass through.",
      reason:
        "A store that returns `None` for a failed connection makes an outage look like an empty result, and the service happily creates the record again.",
      example: code(
        "plots/store.py",
        `
        class PlotStore:
            """Reads garden plots."""

            def __init__(self, db: AsyncSession) -> None:
                self.db = db

            async def get_one(self, payload: PlotGetPayload) -> Plot:
                """Return the plot; NoResultFound passes through."""
                result = await self.db.execute(select(Plot).where(Plot.number == payload.number))
                return result.scalar_one()
        `,
      ),
      rules: ["STO002", "STO003"],
    },
    {
      id: "ES2",
      statement: "A store does raw data access and knows no business rule.",
      reason:
        "A store that refuses to return closed accounts surprises the report that needs exactly those, and gets bypassed by a second query elsewhere.",
      example: code(
        "accounts/store.py",
        `
        class AccountStore:
            """Reads accounts, open and closed; the service decides which count."""

            def __init__(self, db: AsyncSession) -> None:
                self.db = db

            async def get_list(self, payload: AccountGetListPayload) -> list[Account]:
                """Return a member's accounts."""
                result = await self.db.execute(select(Account).where(Account.member_id == payload.member_id))
                return list(result.scalars().all())
        `,
      ),
      rules: ["STO003", "ARC001"],
    },
    {
      id: "ES3",
      statement: "A store neither catches nor rewrites exceptions.",
      reason:
        "Once caught below, the cause is gone: the service cannot tell a duplicate from a lost connection, and neither can the log.",
      example: code(
        "stamps/store.py",
        `
        class StampStore:
            """Writes a collector's stamps."""

            def __init__(self, db: AsyncSession) -> None:
                self.db = db

            async def create_one(self, payload: StampCreatePayload) -> Stamp:
                """Add a stamp; an IntegrityError is the service's to interpret."""
                stamp = Stamp(**payload.model_dump())
                self.db.add(stamp)
                await self.db.commit()
                return stamp
        `,
      ),
      rules: ["STO002"],
    },
    {
      id: "EV1",
      statement: "The service catches the exceptions of the database layer that it knows how to interpret.",
      reason:
        "An uncaught `NoResultFound` is a 500 for what is a perfectly normal 404, and the alert that follows teaches people to ignore alerts.",
      example: code(
        "plots/service.py",
        `
        class PlotService:
            """Lets garden plots."""

            def __init__(self, store: PlotStore) -> None:
                self.store = store

            async def get_one(self, payload: PlotGetPayload) -> PlotResponse:
                """Return a plot."""
                try:
                    plot = await self.store.get_one(payload)
                except NoResultFound:
                    raise PlotNotFoundError(identifier=payload.number)
                return PlotResponse.model_validate(plot)
        `,
      ),
      rules: ["SVC002", "SVC003"],
    },
    {
      id: "EV2",
      statement: "It answers them with errors of the domain, never with silence, a builtin exception or an HTTP one.",
      reason:
        "A swallowed exception is data loss that nobody hears about; a `ValueError` is a 500 whose meaning got lost on the way up.",
      example: code(
        "stamps/service.py",
        `
        class StampService:
            """Keeps collections free of duplicates."""

            def __init__(self, store: StampStore) -> None:
                self.store = store

            async def create_one(self, payload: StampCreatePayload) -> StampResponse:
                """Add a stamp to the collection."""
                try:
                    stamp = await self.store.create_one(payload)
                except IntegrityError:
                    raise StampAlreadyExistsError(catalogue_number=payload.catalogue_number)
                return StampResponse.model_validate(stamp)
        `,
      ),
      note: "Raising without `from` is accepted: Ruff's `B904` is off.",
      rules: ["SVC003", "SVC004", "SVC009"],
      ruff: ["E722", "BLE001"],
    },
    {
      id: "EV3",
      statement: "Nothing that leaves the service shows how it works inside.",
      reason:
        "An SQL fragment in an error message tells an attacker the table names, and a client that matches on it breaks when the database changes.",
      example: code(
        "letters/service.py",
        `
        class LetterService:
            """Looks after an archive of letters."""

            def __init__(self, store: LetterStore) -> None:
                self.store = store

            async def get_one(self, payload: LetterGetPayload) -> LetterResponse:
                """Return a letter."""
                try:
                    letter = await self.store.get_one(payload)
                except (NoResultFound, MultipleResultsFound):
                    raise LetterNotFoundError(identifier=payload.shelf_mark)
                return LetterResponse.model_validate(letter)
        `,
      ),
      rules: ["SVC002", "SVC004"],
    },
    {
      id: "EV4",
      statement: "Exceptions of third-party libraries are turned into domain errors in the service.",
      reason:
        "If a provider's exception escapes, every caller must import that provider's package to handle it, and replacing the provider becomes a rewrite.",
      example: code(
        "translations/service.py",
        `
        class TranslationService:
            """Translates museum labels."""

            def __init__(self, translator_client: TranslatorClient) -> None:
                self.translator_client = translator_client

            async def translate(self, payload: LabelTranslatePayload) -> LabelResponse:
                """Translate one label."""
                logger.info("Translating into %s", payload.language)
                try:
                    text = await self.translator_client.translate(payload.text, payload.language)
                except TranslatorError as error:
                    raise TranslationFailedError(language=payload.language) from error
                return LabelResponse(text=text)
        `,
      ),
      rules: ["SVC005", "SVC007"],
    },
    {
      id: "EH1",
      statement: "A handler has no `try` around domain errors.",
      reason:
        'Each handler that translates errors itself does it a little differently, and clients meet three shapes of "not found" in one API.',
      example: code(
        "huts/routes.py",
        `
        @router.get("/{uuid}", response_model=HutResponse, status_code=200)
        async def get_hut(uuid: str, service: HutService = Depends(get_hut_service)) -> HutResponse:
            """Return one hut; a missing one is answered by the global handler."""
            return await service.get_one(HutGetPayload(uuid=uuid))
        `,
      ),
      rules: ["RTR010", "ERR007"],
    },
    {
      id: "EH2",
      statement: "The global exception handlers make responses out of domain errors, for all handlers alike.",
      reason:
        "An `HTTPException` raised by hand bypasses them: no error name, no details, and a client that cannot tell which rule it broke.",
      example: code(
        "huts/routes.py",
        `
        @router.delete("/{uuid}", status_code=204)
        async def delete_hut(
            uuid: str,
            user: User = Depends(get_current_user),
            service: HutService = Depends(get_hut_service),
        ) -> None:
            """Close a hut for good."""
            await service.delete_one(HutDeletePayload(uuid=uuid, user_id=user.id))
        `,
      ),
      rules: ["RTR010", "ERR007"],
    },
    {
      id: "EH3",
      statement: "A handler catches only what concerns the exchange itself, such as a client that went away.",
      reason:
        "A broad `except` in a handler also swallows cancellation and programming errors; the endpoint answers 200 to a request that did nothing.",
      example: code(
        "webcams/routes.py",
        `
        @router.get("/{uuid}/stream", response_class=StreamingResponse, status_code=200)
        async def get_webcam_stream(
            uuid: str, request: Request, service: WebcamService = Depends(get_webcam_service)
        ) -> StreamingResponse:
            """Stream a webcam until the viewer leaves."""
            try:
                frames = await service.open_frames(WebcamGetPayload(uuid=uuid))
            except ClientDisconnect:
                return StreamingResponse(iter(()), status_code=499)
            return StreamingResponse(frames)
        `,
      ),
      rules: ["RTR010"],
    },
    {
      id: "EG1",
      statement: "The application registers a handler for the base error, once, where it is assembled.",
      reason:
        "Without it every carefully designed domain error ends as an anonymous 500. Registered inside a feature, it depends on which module was imported first.",
      example: code(
        "app/main.py",
        `
        def install_error_handlers(app: FastAPI) -> None:
            """Register what turns errors into responses."""
            app.add_exception_handler(AppError, answer_app_error)
        `,
      ),
      rules: ["ERR005", "ERR008", "SVC004"],
    },
    {
      id: "EG2",
      statement: "The handler answers with the error's own status and a body that names it.",
      reason:
        "Monitoring, caches and retry logic read the status. A conflict that says 200 is cached; a conflict that says 500 is retried for ever.",
      example: code(
        "core/error_handlers.py",
        `
        async def answer_app_error(request: Request, exc: AppError) -> JSONResponse:
            """Turn a domain error into its response."""
            body = {"error": type(exc).__name__, "message": exc.message, "details": exc.details}
            return JSONResponse(status_code=exc.status_code, content=body)
        `,
      ),
      rules: ["ERR004", "ERR005", "ERR006"],
    },
    {
      id: "EG3",
      statement: "Every error response of the API has the same shape.",
      reason:
        'A client writes its error handling once. With two shapes it shows "undefined" to the user for the one it did not expect.',
      example: code(
        "core/error_handlers.py",
        `
        async def answer_validation_error(request: Request, exc: RequestValidationError) -> JSONResponse:
            """Give framework errors the shape that our own have."""
            details = {"fields": exc.errors()}
            body = {"error": "ValidationError", "message": "The request is not valid", "details": details}
            return JSONResponse(status_code=422, content=body)
        `,
      ),
      rules: ["ERR006"],
    },
  ],
});
