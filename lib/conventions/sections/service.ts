import { code, defineSection } from "../define";

export const service = defineSection({
  slug: "service",
  title: "Service",
  intro:
    "Where the feature thinks. A service is built from what it needs, speaks in payloads and responses, and keeps the outside world's failures from reaching anyone raw.",
  statements: [
    {
      id: "V1",
      statement: "A service returns response models, never database models.",
      reason:
        "A returned row is still tied to its session. The template that touches a relationship later fails, or worse, changes the row and saves it.",
      example: code(
        "quarries/service.py",
        `
        class QuarryService:
            """Looks after stone quarries."""

            def __init__(self, store: QuarryStore) -> None:
                self.store = store

            async def create_one(self, payload: QuarryCreatePayload) -> QuarryResponse:
                """Open a quarry."""
                quarry = await self.store.create_one(payload)
                return QuarryResponse.model_validate(quarry)
        `,
      ),
      rules: ["SVC001", "RTR013"],
    },
    {
      id: "V2",
      statement: "It converts them itself, with the response model's own constructor.",
      reason:
        "Conversions scattered over callers drift apart: one endpoint shows the internal note that the others leave out.",
      example: code(
        "quarries/service.py",
        `
        class QuarryService:
            """Looks after stone quarries."""

            def __init__(self, store: QuarryStore) -> None:
                self.store = store

            async def get_list(self, payload: QuarryGetListPayload) -> list[QuarryResponse]:
                """Return a region's quarries."""
                quarries = await self.store.get_list(payload)
                return [QuarryResponse.model_validate(quarry) for quarry in quarries]
        `,
      ),
      note: "With Pydantic 1 the constructor is `from_orm`.",
      rules: ["SVC001", "RTR013"],
    },
    {
      id: "V3",
      statement:
        "Whatever the business does to the data on its way out (totals, labels, visibility) happens in the service.",
      reason:
        "A price that is rounded in the handler is not rounded in the e-mail. The customer holds two amounts for one order.",
      example: code(
        "auctions/service.py",
        `
        class AuctionService:
            """Runs auctions."""

            def __init__(self, store: LotStore) -> None:
                self.store = store

            async def get_list(self, payload: LotGetListPayload) -> list[LotResponse]:
                """Return the lots with what a buyer would pay, premium included."""
                lots = await self.store.get_list(payload)
                return [
                    LotResponse(title=lot.title, payable=lot.highest_bid * BUYER_PREMIUM) for lot in lots
                ]
        `,
      ),
      avoid: code(
        "auctions/routes.py",
        `
        @router.get("/lots")
        async def get_lots(service=Depends(get_auction_service)):
            lots = await service.get_list()
            for lot in lots:
                lot.payable = lot.highest_bid * 1.24  # and again in the mail template
            return lots
        `,
      ),
      rules: ["ARC006"],
      guidance: "If a second caller (a job, a command, another endpoint) did this, would it get the same result?",
    },
    {
      id: "V4",
      statement: "Talking to other systems is the service's work.",
      reason: "A provider called from a handler or a store cannot be replaced, faked or retried in one place.",
      example: code(
        "letters/service.py",
        `
        class LetterService:
            """Prints and posts letters through a provider."""

            def __init__(self, store: LetterStore, print_client: PrintClient) -> None:
                self.store = store
                self.print_client = print_client

            async def send(self, payload: LetterSendPayload) -> LetterResponse:
                """Hand a letter to the print shop."""
                logger.info("Printing letter %s", payload.uuid)
                try:
                    job = await self.print_client.submit(payload.document)
                except PrintShopError as error:
                    raise LetterNotPrintedError(identifier=payload.uuid) from error
                return LetterResponse(uuid=payload.uuid, job_number=job.number)
        `,
      ),
      rules: ["SVC007"],
    },
    {
      id: "V5",
      statement: "Every such call is prepared for the other side to fail.",
      reason:
        "The other side will be down. Unprepared, its outage becomes ours, and its error text is shown to our users.",
      example: code(
        "ferries/service.py",
        `
        class DepartureService:
            """Tells when ferries leave."""

            def __init__(self, weather_client: WeatherClient) -> None:
                self.weather_client = weather_client

            async def get_warning(self, payload: WarningGetPayload) -> WarningResponse:
                """Return the storm warning of a port."""
                logger.info("Asking for the weather at %s", payload.port)
                try:
                    forecast = await self.weather_client.forecast(payload.port)
                except (WeatherError, TimeoutError) as error:
                    raise WeatherUnavailableError(port=payload.port) from error
                return WarningResponse(storm=forecast.wind_knots > STORM_KNOTS)
        `,
      ),
      rules: ["SVC007"],
    },
    {
      id: "V6",
      statement: "What the other system raises becomes an error of ours before it leaves the service.",
      reason:
        "A handler that catches `stripe.CardError` has to be rewritten when the provider changes, and so has each of its tests.",
      example: code(
        "donations/service.py",
        `
        class DonationService:
            """Collects donations."""

            def __init__(self, payment_client: PaymentClient) -> None:
                self.payment_client = payment_client

            async def create_one(self, payload: DonationCreatePayload) -> DonationResponse:
                """Charge a donation."""
                logger.info("Charging a donation to %s", payload.campaign)
                try:
                    charge = await self.payment_client.charge(payload.amount_cents)
                except CardDeclined as error:
                    raise DonationDeclinedError(campaign=payload.campaign) from error
                return DonationResponse(receipt=charge.receipt)
        `,
      ),
      rules: ["SVC007", "SVC005"],
    },
    {
      id: "V7",
      statement: "Calls to other systems are logged: what was asked of whom, and how it went.",
      reason:
        '"Did we send it?" is the first question of every dispute with a provider. Without a line in the log, theirs is the only answer.',
      example: code(
        "parcels/service.py",
        `
        logger = logging.getLogger(__name__)


        class ParcelService:
            """Follows parcels."""

            def __init__(self, carrier_client: CarrierClient) -> None:
                self.carrier_client = carrier_client

            async def get_position(self, payload: ParcelGetPayload) -> PositionResponse:
                """Ask the carrier where a parcel is."""
                logger.info("Asking the carrier for parcel %s", payload.number)
                try:
                    position = await self.carrier_client.track(payload.number)
                except CarrierError as error:
                    logger.warning("The carrier did not find parcel %s", payload.number)
                    raise ParcelNotTrackedError(number=payload.number) from error
                return PositionResponse(depot=position.depot)
        `,
      ),
      rules: ["SVC008"],
    },
    {
      id: "V8",
      statement: "Catch the exceptions that a library documents, by their classes.",
      reason:
        "Catching everything hides our own mistakes as provider failures: a typo in a field name is then retried for a week.",
      example: code(
        "passes/service.py",
        `
        class PassService:
            """Reads season passes."""

            def __init__(self, scanner_client: ScannerClient) -> None:
                self.scanner_client = scanner_client

            async def verify(self, payload: PassVerifyPayload) -> PassResponse:
                """Check a pass at the gate."""
                logger.info("Checking a pass at gate %s", payload.gate)
                try:
                    holder = await self.scanner_client.decode(payload.barcode)
                except BarcodeUnreadable as error:
                    raise PassUnreadableError(gate=payload.gate) from error
                except BarcodeExpired as error:
                    raise PassExpiredError(gate=payload.gate) from error
                return PassResponse(holder=holder.name)
        `,
      ),
      rules: ["SVC005", "SVC007"],
    },
    {
      id: "V9",
      statement: "Give each a domain error with the status that tells the caller what to do next.",
      reason:
        '"Retry later" and "your card was refused" are different answers. With one status for both, the app shows the wrong one.',
      example: code(
        "payments/service.py",
        `
        class PaymentService:
            """Takes payments for swimming lessons."""

            def __init__(self, payment_client: PaymentClient) -> None:
                self.payment_client = payment_client

            async def create_one(self, payload: PaymentCreatePayload) -> PaymentResponse:
                """Charge a lesson."""
                logger.info("Charging lesson %s", payload.lesson)
                try:
                    charge = await self.payment_client.charge(payload.amount_cents)
                except InsufficientFunds as error:
                    raise PaymentRefusedError(lesson=payload.lesson) from error
                except ProviderBusy as error:
                    raise PaymentUnavailableError(lesson=payload.lesson) from error
                return PaymentResponse(receipt=charge.receipt)
        `,
      ),
      rules: ["SVC005", "SVC007"],
    },
    {
      id: "V10",
      statement: "An error's message says what was attempted on what, in words that mean something to the API's user.",
      reason: '"Operation failed" starts a search through logs. "Berth 14 is taken until Friday" is the answer itself.',
      example: code(
        "berths/service.py",
        `
        class BerthService:
            """Lets berths."""

            def __init__(self, store: BerthStore) -> None:
                self.store = store

            async def create_one(self, payload: BerthRentPayload) -> BerthResponse:
                """Rent a berth."""
                try:
                    rental = await self.store.create_one(payload)
                except IntegrityError:
                    raise BerthTakenError(f"Berth {payload.number} is taken until {payload.until:%A}")
                return BerthResponse.model_validate(rental)
        `,
      ),
      rules: ["SVC010"],
    },
    {
      id: "V11",
      statement:
        "A utility that knows nothing of the domain lets its exceptions through; one that belongs to a domain raises that domain's errors.",
      reason:
        "A general CSV reader that raises `MemberImportError` cannot be used by the next feature. A domain parser that raises `KeyError` tells its caller nothing.",
      example: code(
        "core/csv_rows.py",
        `
        def read_rows(text: str) -> list[dict[str, str]]:
            """Read CSV with a heading; csv.Error passes through to whoever knows what the file is."""
            return list(csv.DictReader(text.splitlines(), strict=True))
        `,
      ),
      avoid: code(
        "core/csv_rows.py",
        `
        def read_rows(text):
            try:
                return list(csv.DictReader(text.splitlines()))
            except csv.Error:
                raise MemberImportError("bad member list")  # what if it is a price list?
        `,
      ),
      guidance: "Does this helper know the domain? If not, why does it raise the domain's errors?",
    },
    {
      id: "V12",
      statement: "A service that calls a utility catches what it lets through, and adds what the utility cannot know.",
      reason:
        "`invalid literal for int()` reaches the user of an import, who has four thousand lines and no idea which one is meant.",
      example: code(
        "members/service.py",
        `
        class MemberService:
            """Imports club members."""

            def __init__(self, store: MemberStore) -> None:
                self.store = store

            async def import_list(self, payload: MemberImportPayload) -> ImportResponse:
                """Import a member list."""
                try:
                    rows = read_rows(payload.text)
                except csv.Error as error:
                    raise MemberImportError(file_name=payload.file_name, reason=str(error)) from error
                return ImportResponse(members=len(rows))
        `,
      ),
      avoid: code(
        "members/service.py",
        `
        async def import_list(self, payload):
            rows = read_rows(payload.text)  # csv.Error goes straight to the global handler
            return ImportResponse(members=len(rows))
        `,
      ),
      guidance: "When this helper fails, does the user learn which file, row or field it was about?",
    },
  ],
});
