import { code, defineSection } from "../define";

export const store = defineSection({
  slug: "store",
  title: "Store",
  intro:
    "The only layer that knows the database. It is handed a session, writes explicit statements, loads what will be needed in one go, and says when a write is final.",
  statements: [
    {
      id: "S1",
      statement: "A Store is handed its `AsyncSession` when it is made, and keeps it.",
      reason:
        "A session passed to each method is sooner or later a different one, and the read does not see the row that the write before has just added.",
      example: code(
        "cellars/store.py",
        `
        class CellarStore:
            """Reads and writes a wine cellar."""

            def __init__(self, db: AsyncSession) -> None:
                self.db = db
        `,
      ),
      rules: ["STO001", "STO004"],
    },
    {
      id: "S2",
      statement: "Flush before you go on with what the database generates: ids, defaults, timestamps.",
      reason:
        "Before the flush `bottle.id` is `None`. It is written into the movement log as such, and the log entry belongs to nothing.",
      example: code(
        "cellars/store.py",
        `
        class CellarStore:
            """Reads and writes a wine cellar."""

            def __init__(self, db: AsyncSession) -> None:
                self.db = db

            async def create_one(self, payload: BottleCreatePayload) -> Bottle:
                """Shelve a bottle and note the movement."""
                bottle = Bottle(**payload.model_dump())
                self.db.add(bottle)
                await self.db.flush()
                self.db.add(Movement(bottle_id=bottle.id))
                await self.db.commit()
                return bottle
        `,
      ),
      rules: ["STO009", "STO005"],
    },
    {
      id: "S3",
      statement: "A method that changes data commits it.",
      reason:
        'Without a commit the response says "saved", the session closes, and the change is rolled back. Nobody sees an error anywhere.',
      example: code(
        "bikes/store.py",
        `
        class BikeStore:
            """Reads and writes rental bikes."""

            def __init__(self, db: AsyncSession) -> None:
                self.db = db

            async def update_station(self, payload: BikeUpdateStationPayload) -> None:
                """Note where a bike was left."""
                stmt = update(Bike).where(Bike.uuid == payload.uuid).values(station_id=payload.station_id)
                await self.db.execute(stmt)
                await self.db.commit()
        `,
      ),
      note: 'Where a unit of work outside the store commits on purpose, set `store.commit` to `"caller"`.',
      rules: ["STO008", "STO005"],
    },
    {
      id: "S4",
      statement: "Open sessions and connections with `async with`, so that they close however the block ends.",
      reason:
        "A session that is opened and forgotten keeps its connection. The pool runs dry under load, which is when it hurts.",
      example: code(
        "jobs/nightly.py",
        `
        async def refresh_tide_table(station: str) -> None:
            """Fetch and keep tomorrow's tides."""
            async with async_session() as session:
                await TideStore(session).update_table(TideUpdatePayload(station=station))
        `,
      ),
      rules: ["STO010", "RTR014"],
    },
    {
      id: "S5",
      statement: "The application makes the engine and its pool, once; features only borrow from it.",
      reason:
        "An engine in each feature is a pool in each feature. Ten of them exceed the database's connection limit on the first busy morning.",
      example: code(
        "core/database.py",
        `
        from sqlalchemy.ext.asyncio import async_sessionmaker, create_async_engine

        engine = create_async_engine(settings.database_url, pool_size=10, max_overflow=5)
        async_session = async_sessionmaker(engine, expire_on_commit=False)
        `,
      ),
      rules: ["STO011"],
    },
    {
      id: "S6",
      statement: "Write `select(...)`, and name the columns when you do not need the whole row.",
      reason:
        "Loading twelve thousand rows with their scanned documents to print the names takes the server's memory with it.",
      example: code(
        "herbaria/store.py",
        `
        class HerbariumStore:
            """Reads pressed plants."""

            def __init__(self, db: AsyncSession) -> None:
                self.db = db

            async def get_species_names(self, payload: SpeciesNamesPayload) -> list[str]:
                """Return only the names; the scans stay where they are."""
                stmt = select(Specimen.species).where(Specimen.drawer == payload.drawer)
                result = await self.db.execute(stmt)
                return list(result.scalars().all())
        `,
      ),
      rules: ["STO006", "STO018"],
    },
    {
      id: "S7",
      statement: "Columns that queries filter on have an index.",
      reason:
        "Without one the database reads the whole table. It is quick with a hundred test rows and takes nine seconds with a year of data.",
      example: code(
        "readings/models.py",
        `
        class Reading(Base):
            """One value of a weather station."""

            __tablename__ = "readings"

            id: Mapped[int] = mapped_column(primary_key=True)
            station_code: Mapped[str] = mapped_column(String(12), index=True)
            celsius: Mapped[float]
        `,
      ),
      rules: ["MOD004"],
    },
    {
      id: "S8",
      statement:
        "Load the relationships you are going to read together with the query, by `selectinload` or `joinedload`.",
      reason:
        "With an asynchronous session, a lazy access raises `MissingGreenlet`; with a synchronous one it quietly sends another query.",
      example: code(
        "orchestras/store.py",
        `
        class OrchestraStore:
            """Reads orchestras and their players."""

            def __init__(self, db: AsyncSession) -> None:
                self.db = db

            async def get_list(self, payload: OrchestraGetListPayload) -> list[Orchestra]:
                """Return a city's orchestras with their players."""
                stmt = (
                    select(Orchestra)
                    .where(Orchestra.city == payload.city)
                    .options(selectinload(Orchestra.players))
                )
                result = await self.db.execute(stmt)
                return list(result.scalars().all())
        `,
      ),
      rules: ["PRF002"],
    },
    {
      id: "S9",
      statement: "The number of queries does not grow with the number of rows.",
      reason:
        "One query per order is fine with three orders in the test and takes four minutes for the customer with eight thousand.",
      example: code(
        "orchards/service.py",
        `
        class OrchardService:
            """Sums up harvests."""

            def __init__(self, store: OrchardStore) -> None:
                self.store = store

            async def get_yields(self, payload: YieldsGetPayload) -> YieldsResponse:
                """Return kilograms by tree; one query for all trees."""
                harvests = await self.store.get_list(payload)
                yields: dict[str, float] = defaultdict(float)
                for harvest in harvests:
                    yields[harvest.tree_label] += harvest.kilograms
                return YieldsResponse(by_tree=yields)
        `,
      ),
      rules: ["PRF001", "PRF002"],
    },
    {
      id: "S10",
      statement: "Take a single result with `scalar_one()` and several with `scalars().all()`.",
      reason: "`first()` hides both mistakes: none found becomes `None`, and two found becomes whichever came first.",
      example: code(
        "passports/store.py",
        `
        class PassportStore:
            """Reads passports."""

            def __init__(self, db: AsyncSession) -> None:
                self.db = db

            async def get_one(self, payload: PassportGetPayload) -> Passport:
                """Return the passport; none or two is an error."""
                result = await self.db.execute(select(Passport).where(Passport.number == payload.number))
                return result.scalar_one()
        `,
      ),
      rules: ["STO007"],
    },
    {
      id: "S11",
      statement: "What several methods of a store share goes into a private method with a leading underscore.",
      reason:
        "A helper without the underscore looks like an operation. Services start to call it, and then it can no longer be changed.",
      example: code(
        "vineyards/store.py",
        `
        class VineyardStore:
            """Reads and writes vineyards."""

            def __init__(self, db: AsyncSession) -> None:
                self.db = db

            async def update_slope(self, payload: VineyardUpdateSlopePayload) -> Vineyard:
                """Correct the measured slope."""
                vineyard = await self._find_vineyard(payload.uuid)
                vineyard.slope_percent = payload.slope_percent
                await self.db.commit()
                return vineyard

            async def _find_vineyard(self, uuid: str) -> Vineyard:
                result = await self.db.execute(select(Vineyard).where(Vineyard.uuid == uuid))
                return result.scalar_one()
        `,
      ),
      rules: ["STO016"],
    },
    {
      id: "S12",
      statement: "Looking up the row that an operation works on is such a helper: `_find_…`, written once per store.",
      reason:
        "Written out in each method, one of the copies forgets the tenant condition, and that method works across tenants.",
      example: code(
        "kennels/store.py",
        `
        class KennelStore:
            """Reads and writes kennels."""

            def __init__(self, db: AsyncSession) -> None:
                self.db = db

            async def delete_one(self, payload: KennelDeletePayload) -> None:
                """Close a kennel."""
                kennel = await self._find_kennel(payload.uuid, payload.user_id)
                await self.db.delete(kennel)
                await self.db.commit()

            async def _find_kennel(self, uuid: str, user_id: int) -> Kennel:
                stmt = select(Kennel).where(Kennel.uuid == uuid, Kennel.user_id == user_id)
                result = await self.db.execute(stmt)
                return result.scalar_one()
        `,
      ),
      rules: ["STO016"],
    },
    {
      id: "S13",
      statement: "Build a complicated query in steps, in helpers that each add one thing and say what.",
      reason:
        "A statement of forty lines with five optional conditions is changed by trial and error, and one of its combinations has never been run.",
      example: code(
        "concerts/store.py",
        `
        class ConcertStore:
            """Searches concerts."""

            def __init__(self, db: AsyncSession) -> None:
                self.db = db

            async def get_list(self, payload: ConcertGetListPayload) -> list[Concert]:
                """Return the concerts that match."""
                stmt = self._in_period(select(Concert), payload.period)
                stmt = self._with_composer(stmt, payload.composer)
                result = await self.db.execute(stmt)
                return list(result.scalars().all())

            def _in_period(self, stmt: Select[tuple[Concert]], period: Period) -> Select[tuple[Concert]]:
                return stmt.where(Concert.begins_at.between(period.start, period.end))

            def _with_composer(self, stmt: Select[tuple[Concert]], composer: Optional[str]) -> Select[tuple[Concert]]:
                return stmt if composer is None else stmt.where(Concert.composer == composer)
        `,
      ),
      avoid: code(
        "concerts/store.py",
        `
        async def get_list(self, payload):
            stmt = select(Concert).where(
                or_(payload.start is None, Concert.begins_at >= payload.start),
                or_(payload.end is None, Concert.begins_at <= payload.end),
                or_(payload.composer is None, Concert.composer == payload.composer),
                # ... and eleven more of these
            )
        `,
      ),
      guidance: "Can you say of each part of the statement what it adds, and test that part alone?",
    },
    {
      id: "S14",
      statement: "Where things arrive by the dozen, the store has a batch method for them.",
      reason:
        "A caller without one writes the loop himself: a thousand round trips, a thousand commits, and a half-done import when it fails.",
      example: code(
        "butterflies/store.py",
        `
        class SightingStore:
            """Writes butterfly sightings."""

            def __init__(self, db: AsyncSession) -> None:
                self.db = db

            async def create_batch(self, payload: SightingCreateBatchPayload) -> None:
                """Write a day's sightings together; repeated ones are ignored."""
                rows = [item.model_dump() for item in payload.items]
                await self.db.execute(insert(Sighting).on_conflict_do_nothing(), rows)
                await self.db.commit()
        `,
      ),
      rules: ["STO012", "STO013"],
    },
    {
      id: "S15",
      statement: "Write large sets with one bulk statement, not row by row.",
      reason:
        "Each row has its own round trip. Fifty thousand at two milliseconds are a hundred seconds in which the tables stay locked.",
      example: code(
        "stations/store.py",
        `
        class StationStore:
            """Writes weather stations."""

            def __init__(self, db: AsyncSession) -> None:
                self.db = db

            async def create_batch(self, payload: StationCreateBatchPayload) -> None:
                """Write all stations in one statement; known codes are left alone."""
                rows = [item.model_dump() for item in payload.items]
                stmt = insert(Station).values(rows).on_conflict_do_nothing(index_elements=["code"])
                await self.db.execute(stmt)
                await self.db.commit()
        `,
      ),
      note: "`bulk_insert_mappings` belongs to the synchronous session. With an asynchronous one it is `run_sync`, or `execute(insert(...), rows)`; either is right.",
      rules: ["STO012", "STO013"],
    },
    {
      id: "S16",
      statement: "A batch leaves out what exists already.",
      reason: "Imports are run twice: by a retry, by a nervous finger. The second run must not double the stock.",
      example: code(
        "coins/store.py",
        `
        class CoinStore:
            """Writes a coin collection."""

            def __init__(self, db: AsyncSession) -> None:
                self.db = db

            async def create_batch(self, payload: CoinCreateBatchPayload) -> None:
                """Add coins; those in the collection already stay as they are."""
                rows = [item.model_dump() for item in payload.items]
                stmt = insert(Coin).values(rows).on_conflict_do_nothing(index_elements=["catalogue_number"])
                await self.db.execute(stmt)
                await self.db.commit()
        `,
      ),
      rules: ["STO014"],
    },
    {
      id: "S17",
      statement: "What a batch leaves out, it logs.",
      reason:
        '"I uploaded 300 and see 280" cannot be answered otherwise. The missing twenty may be duplicates, or may be lost.',
      example: code(
        "coins/store.py",
        `
        logger = logging.getLogger(__name__)


        class CoinStore:
            """Writes a coin collection."""

            def __init__(self, db: AsyncSession) -> None:
                self.db = db

            async def create_batch(self, payload: CoinCreateBatchPayload) -> list[Coin]:
                """Add the coins that are new."""
                numbers = [item.catalogue_number for item in payload.items]
                result = await self.db.execute(
                    select(Coin.catalogue_number).where(Coin.catalogue_number.in_(numbers))
                )
                known = set(result.scalars().all())
                coins = [
                    Coin(**item.model_dump())
                    for item in payload.items
                    if item.catalogue_number not in known
                ]
                logger.info("Skipped %d coins that exist already", len(known))
                self.db.add_all(coins)
                await self.db.commit()
                return coins
        `,
      ),
      rules: ["STO015"],
    },
    {
      id: "S18",
      statement: "For bulk work that matters, look at what the database offers itself: `COPY`, upserts, `RETURNING`.",
      reason:
        "An import of four million rows through the ORM takes an hour; the same through `COPY` takes a minute. Nobody looks until the night is too short.",
      example: code(
        "addresses/store.py",
        `
        class AddressStore:
            """Loads the yearly address register."""

            def __init__(self, db: AsyncSession) -> None:
                self.db = db

            async def load_register(self, payload: RegisterLoadPayload) -> None:
                """Load millions of rows through PostgreSQL's COPY."""
                connection = await self.db.connection()
                raw = await connection.get_raw_connection()
                await raw.driver_connection.copy_records_to_table("addresses", records=payload.records)
                await self.db.commit()
        `,
      ),
      avoid: code(
        "addresses/store.py",
        `
        async def load_register(self, payload):
            for record in payload.records:  # four million of them
                self.db.add(Address(**record))
                await self.db.flush()
        `,
      ),
      guidance: "How many rows will this see in two years, and has somebody measured the alternative?",
    },
    {
      id: "S19",
      statement: "Columns and relationships are declared with `Mapped[...]`.",
      reason:
        "A bare `Column` has no type that a checker understands: `order.total + 1` passes review although `total` may be `None`.",
      example: code(
        "libraries/models.py",
        `
        class Book(Base):
            """A book on a shelf."""

            __tablename__ = "books"

            id: Mapped[int] = mapped_column(primary_key=True)
            title: Mapped[str] = mapped_column(String(200))
            returned_at: Mapped[Optional[datetime]]
            copies: Mapped[list["Copy"]] = relationship(back_populates="book")
        `,
      ),
      rules: ["MOD001", "MOD002"],
    },
    {
      id: "S20",
      statement: "A foreign key says what happens when its target goes: cascade, set null or restrict.",
      reason:
        "Without a word the database refuses, and the deletion of a customer fails in production on the one table that nobody thought of.",
      example: code(
        "libraries/models.py",
        `
        class Copy(Base):
            """One copy of a book."""

            __tablename__ = "copies"

            id: Mapped[int] = mapped_column(primary_key=True)
            book_id: Mapped[int] = mapped_column(ForeignKey("books.id", ondelete="CASCADE"), index=True)
        `,
      ),
      rules: ["MOD003"],
    },
    {
      id: "S21",
      statement: "What is unique in the world is unique in the table, by a constraint.",
      reason:
        "Two requests at the same moment both see that the address is free. Only the database can say no to the second.",
      example: code(
        "members/models.py",
        `
        class Member(Base):
            """A member of the rowing club."""

            __tablename__ = "members"

            id: Mapped[int] = mapped_column(primary_key=True)
            email: Mapped[str] = mapped_column(String(254), unique=True)
        `,
      ),
      rules: ["MOD005"],
    },
    {
      id: "S22",
      statement: "Limits that must always hold are check constraints, too.",
      reason:
        "A payload's limit protects one door. The import script and the manual repair use others, and then a seat count is negative.",
      example: code(
        "ferries/models.py",
        `
        class Crossing(Base):
            """One crossing of a ferry."""

            __tablename__ = "crossings"
            __table_args__ = (CheckConstraint("free_seats >= 0", name="free_seats_not_negative"),)

            id: Mapped[int] = mapped_column(primary_key=True)
            free_seats: Mapped[int]
        `,
      ),
      rules: ["MOD006"],
    },
    {
      id: "S23",
      statement: "What background workers need also exists as a synchronous method, named `sync_…`.",
      reason:
        "A task queue's worker has no event loop. Starting one inside each task opens a pool each time and leaves the connections behind.",
      example: code(
        "invoices/store.py",
        `
        class InvoiceStore:
            """Reads and writes invoices."""

            def __init__(self, db: AsyncSession) -> None:
                self.db = db

            @staticmethod
            def sync_get_list(session: Session, payload: InvoiceGetListPayload) -> list[Invoice]:
                """Return the unpaid invoices, for the nightly reminder task."""
                stmt = select(Invoice).where(Invoice.paid_at.is_(None), Invoice.due_on < payload.today)
                return list(session.scalars(stmt).all())
        `,
      ),
      avoid: code(
        "invoices/tasks.py",
        `
        @celery.task
        def send_reminders():
            asyncio.run(InvoiceService(...).send_reminders())  # a new loop, and a new pool, each time
        `,
      ),
      rules: ["STO017"],
      guidance: "Which operations are critical enough for the worker to need them? Only those get a synchronous twin.",
    },
    {
      id: "S24",
      statement: "Such a method is static and takes the synchronous `Session` as its first argument.",
      reason:
        "On an instance it would reach for `self.db`, which is asynchronous: the call returns a coroutine that nobody awaits, and nothing is written.",
      example: code(
        "invoices/store.py",
        `
        class InvoiceStore:
            """Reads and writes invoices."""

            def __init__(self, db: AsyncSession) -> None:
                self.db = db

            @staticmethod
            def sync_update_reminded(session: Session, payload: InvoiceRemindedPayload) -> None:
                """Note that a reminder went out."""
                stmt = update(Invoice).where(Invoice.uuid == payload.uuid).values(reminded_at=payload.at)
                session.execute(stmt)
                session.commit()
        `,
      ),
      avoid: code(
        "invoices/store.py",
        `
        def mark_reminded(self, payload):
            self.db.execute(update(Invoice).values(reminded_at=payload.at))  # never awaited
        `,
      ),
      rules: ["STO017"],
      guidance: "Does the twin do the same as the asynchronous method, and is the shared part shared?",
    },
  ],
});
