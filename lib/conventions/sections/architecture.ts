import { code, defineSection } from "../define";

export const architecture = defineSection({
  slug: "architecture",
  title: "Architecture",
  intro:
    "Three layers, each with one concern, each calling only the one below: the router speaks HTTP, the service decides, the store talks to the database.",
  statements: [
    {
      id: "A1",
      statement: "Everything that reads or writes the database lives in a Store, and a Store does nothing else.",
      reason:
        "With queries spread over services and handlers, a change of a table means a hunt through the code base, and the one that is missed fails in production.",
      example: code(
        "huts/store.py",
        `
        class HutStore:
            """Reads and writes mountain huts."""

            def __init__(self, db: AsyncSession) -> None:
                self.db = db

            async def get_one(self, payload: HutGetPayload) -> Hut:
                """Return the hut, or let the database's error through."""
                result = await self.db.execute(select(Hut).where(Hut.uuid == payload.uuid))
                return result.scalar_one()
        `,
      ),
      rules: ["ARC001", "ARC003", "ARC004", "ARC005", "ARC009"],
    },
    {
      id: "A2",
      statement:
        "Decisions live in a Service: it applies the business rules, puts the steps in order and knows neither HTTP nor SQL.",
      reason:
        "A rule that sits in a handler does not run when a background job or a second endpoint does the same thing, so the two disagree about who may cancel.",
      example: code(
        "loans/service.py",
        `
        class LoanService:
            """Decides who may borrow what."""

            def __init__(self, store: LoanStore) -> None:
                self.store = store

            async def create_one(self, payload: LoanCreatePayload) -> LoanResponse:
                """Lend a tool unless the member has too many already."""
                if await self.store.count_open(payload) >= MAX_OPEN_LOANS:
                    raise LoanLimitError(limit=MAX_OPEN_LOANS)
                loan = await self.store.create_one(payload)
                return LoanResponse.model_validate(loan)
        `,
      ),
      rules: ["ARC001", "ARC002", "ARC004", "ARC005", "ARC006", "ARC008", "SVC006", "SVC011"],
    },
    {
      id: "A3",
      statement:
        "A Router turns a request into one service call and the result into a response, and leaves the rest to the layers below.",
      reason:
        "Logic in a handler can only be tested through HTTP, and it is written again for the next client: the mobile endpoint forgets the check that the web one has.",
      example: code(
        "loans/routes.py",
        `
        @router.get("/{uuid}", response_model=LoanResponse, status_code=200)
        async def get_loan(uuid: str, service: LoanService = Depends(get_loan_service)) -> LoanResponse:
            """Return one loan."""
            return await service.get_one(LoanGetPayload(uuid=uuid))
        `,
      ),
      rules: ["ARC001", "ARC002", "ARC003", "ARC006", "SVC011"],
    },
  ],
});
