import { code, defineSection } from "../define";

export const testing = defineSection({
  slug: "testing",
  title: "Testing",
  intro:
    "Tests are arranged as the code is: by feature. They say in their names what they show, fail when it is not so, and never call the outside world.",
  statements: [
    {
      id: "X1",
      statement: "Every public method of a service has a unit test.",
      reason: "The method without one is the one that breaks unnoticed; its first failing run is a customer's.",
      example: code(
        "tests/saunas/test_service.py",
        `
        @pytest.mark.asyncio
        async def test_create_one_returns_the_new_sauna(service: SaunaService) -> None:
            sauna = await service.create_one(SaunaCreatePayload(name="Birch", celsius=85))
            assert sauna.name == "Birch"
        `,
      ),
      rules: ["TST001"],
    },
    {
      id: "X2",
      statement: "What lies outside (providers, mail, time) is replaced in tests.",
      reason:
        "A test that calls the real provider fails on trains, costs money, and one day mails four hundred customers.",
      example: code(
        "tests/parcels/test_service.py",
        `
        @pytest.mark.asyncio
        async def test_lost_parcel_is_reported_as_not_tracked() -> None:
            carrier_client = AsyncMock()
            carrier_client.track.side_effect = CarrierError("unknown number")
            with pytest.raises(ParcelNotTrackedError):
                await ParcelService(carrier_client).get_position(ParcelGetPayload(number="X1"))
        `,
      ),
      rules: ["TST006"],
    },
    {
      id: "X3",
      statement: "Test data and clients come from fixtures.",
      reason:
        "An object built at module level is shared: one test changes it, another fails, and only when both run in this order.",
      example: code(
        "tests/saunas/conftest.py",
        `
        @pytest.fixture
        def birch_sauna() -> Sauna:
            """A sauna that no other test touches."""
            return Sauna(name="Birch", celsius=85)
        `,
      ),
      rules: ["TST010"],
      ruff: ["PT"],
    },
    {
      id: "X4",
      statement: "Aim for high coverage of business logic, and look at what is not covered rather than at the number.",
      reason: "Ninety per cent says nothing when the missing ten are the refunds.",
      example: code(
        "tests/refunds/test_service.py",
        `
        @pytest.mark.asyncio
        async def test_refund_never_exceeds_what_was_paid(service: RefundService) -> None:
            refund = await service.create_one(RefundCreatePayload(paid_cents=500, wanted_cents=900))
            assert refund.cents == 500
        `,
      ),
      avoid: code(
        "tests/refunds/test_service.py",
        `
        async def test_everything(service):
            await service.create_one(RefundCreatePayload(paid_cents=500, wanted_cents=100))
            # covered, but nothing was claimed
        `,
      ),
      rules: ["TST001"],
      guidance: "Which decision of this feature would nobody notice if it were inverted?",
    },
    {
      id: "X5",
      statement: "Test what goes wrong and what lies at the edge: nothing, one too many, not allowed.",
      reason: "Error paths run rarely and are read never. Untested, the handler for a failed payment fails itself.",
      example: code(
        "tests/lifts/test_service.py",
        `
        @pytest.mark.asyncio
        async def test_one_person_too_many_is_refused(service: LiftService) -> None:
            with pytest.raises(LiftOverloadedError):
                await service.board(LiftBoardPayload(persons=9, capacity=8))
        `,
      ),
      rules: ["TST004", "TST007"],
      ruff: ["PT"],
    },
    {
      id: "X6",
      statement: "Database code is tested against a real test database of the same kind.",
      reason:
        "A mock accepts any query, and SQLite accepts what PostgreSQL refuses. The mistake in the SQL is found by the users.",
      example: code(
        "tests/conftest.py",
        `
        @pytest_asyncio.fixture
        async def db(test_engine: AsyncEngine) -> AsyncIterator[AsyncSession]:
            """Lend a session whose changes are taken back after the test."""
            async with test_engine.connect() as connection:
                transaction = await connection.begin()
                async with AsyncSession(bind=connection) as session:
                    yield session
                await transaction.rollback()
        `,
      ),
      avoid: code(
        "tests/test_store.py",
        `
        async def test_get_one_returns_boat():
            db = AsyncMock()  # says yes to every statement, right or wrong
            assert await BoatStore(db).get_one(BoatGetPayload(uuid="1"))
        `,
      ),
      guidance: "If the SQL had a typo, would a test fail?",
    },
    {
      id: "X7",
      statement: "Endpoints are tested through FastAPI's test client.",
      reason:
        "Calling the handler function skips routing, validation, status codes and error handlers, which is all that a handler is about.",
      example: code(
        "tests/huts/test_routes.py",
        `
        def test_missing_hut_answers_with_404(client: TestClient) -> None:
            response = client.get("/huts/no-such-hut")
            assert response.status_code == 404
            assert response.json()["error"] == "HutNotFoundError"
        `,
      ),
      rules: ["TST009"],
    },
    {
      id: "X8",
      statement: "Test the doors as well as the rooms: no token, a stale token, the wrong role.",
      reason: "With a fixture that is always signed in, the tests stay green on the day somebody removes the guard.",
      example: code(
        "tests/bells/test_routes.py",
        `
        def test_ringing_without_a_token_is_refused(anonymous_client: TestClient) -> None:
            response = anonymous_client.post("/bells/great-tom/ring")
            assert response.status_code == 401
        `,
      ),
      avoid: code(
        "tests/bells/test_routes.py",
        `
        def test_ring(admin_client):
            # every test in this module is signed in as an administrator
            assert admin_client.post("/bells/great-tom/ring").status_code == 202
        `,
      ),
      rules: ["TST009"],
      guidance: "For each guarded endpoint: is there a test in which the guard says no?",
    },
    {
      id: "X9",
      statement: "Asynchronous tests are marked for pytest-asyncio.",
      reason: "An unmarked coroutine test is collected and never awaited. It passes, whatever it claims.",
      example: code(
        "tests/trams/test_store.py",
        `
        @pytest.mark.asyncio
        async def test_only_trams_of_the_line_come_back(store: TramStore) -> None:
            trams = await store.get_list(TramGetListPayload(line="4"))
            assert {tram.line for tram in trams} == {"4"}
        `,
      ),
      rules: ["TST002"],
    },
    {
      id: "X10",
      statement: "Tests are arranged by feature, as the code is.",
      reason: "A test file for everything fails for everybody's reasons; nobody knows whose it is, so it gets skipped.",
      example: code(
        "tests/orchards/test_store.py",
        `
        from orchards.store import OrchardStore
        from orchards.types import OrchardGetPayload


        @pytest.mark.asyncio
        async def test_orchard_is_found_by_its_number(orchard_store: OrchardStore) -> None:
            orchard = await orchard_store.get_one(OrchardGetPayload(number=7))
            assert orchard.number == 7
        `,
      ),
      rules: ["TST008"],
    },
    {
      id: "X11",
      statement: "A test's name tells the situation and what is expected in it.",
      reason: "`test_create_2 FAILED` says nothing. `test_second_booking_of_a_bed_is_refused` is the bug report.",
      example: code(
        "tests/bookings/test_service.py",
        `
        @pytest.mark.asyncio
        async def test_second_booking_of_a_bed_is_refused(service: BookingService) -> None:
            await service.create_one(BookingCreatePayload(bed=3, night=date(2030, 7, 1)))
            with pytest.raises(BedTakenError):
                await service.create_one(BookingCreatePayload(bed=3, night=date(2030, 7, 1)))
        `,
      ),
      rules: ["TST003"],
    },
    {
      id: "X12",
      statement: "The same test for several inputs is one parametrised test.",
      reason:
        "Copies drift: four of five get the new assertion. And a loop inside a test stops at the first failure and hides the others.",
      example: code(
        "tests/garages/test_types.py",
        `
        @pytest.mark.parametrize("plate", ["", "B", "B-A", "ABCD-E 1", "b-ab 12"])
        def test_malformed_plate_is_refused(plate: str) -> None:
            with pytest.raises(ValidationError):
                ParkingCreatePayload(plate=plate, floor=0)
        `,
      ),
      rules: ["TST005"],
      ruff: ["PT"],
    },
  ],
});
