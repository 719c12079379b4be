import { code, defineSection } from "../define";

export const principles = defineSection({
  slug: "principles",
  title: "Principles",
  intro:
    "What holds for every line, whatever it does. Most of this is judgement; the rules catch the cases where judgement plainly slipped.",
  statements: [
    {
      id: "P1",
      statement:
        "Prefer the plainest code that does the job; add a layer, a flag or an abstraction only when something needs it.",
      reason:
        "Each branch doubles the states somebody has to hold in their head. A nested condition that nobody dares to touch is where the next wrong refund comes from.",
      example: code(
        "parking/pricing.py",
        `
        def parking_fee(minutes: int) -> int:
            """Return the fee in cents; the first half hour is free."""
            if minutes <= 30:
                return 0
            return 150 * ceil((minutes - 30) / 60)
        `,
      ),
      rules: ["ARC009", "PRF004"],
      ruff: ["C901", "PLR0912", "SIM"],
    },
    {
      id: "P2",
      statement: "Pick names that say what a thing is for, so that nobody has to read its definition to use it.",
      reason:
        "A variable called `tmp` is read again each time it appears. In an incident at night that is how a discount gets applied to the gross amount.",
      example: code(
        "bakery/pricing.py",
        `
        def price_after_discount(list_price: Decimal, discount_rate: Decimal) -> Decimal:
            """Return what the customer pays."""
            return list_price * (1 - discount_rate)
        `,
      ),
      rules: ["STY001"],
    },
    {
      id: "P3",
      statement: "Begin a function's name with the action it performs.",
      reason:
        "`invoice(order)` may build one, send one or charge for one. The caller who guesses wrong bills a customer twice.",
      example: code(
        "ferries/boarding.py",
        `
        def count_free_berths(cabins: list[Cabin]) -> int:
            """Count the berths nobody has booked."""
            return sum(cabin.berths - cabin.booked for cabin in cabins)
        `,
      ),
      rules: ["STY002", "RTR015"],
    },
    {
      id: "P4",
      statement: "Let the code explain itself, and write a comment only for what it cannot say.",
      reason:
        "Comments are not executed, so nothing notices when they stop being true. The next reader believes them and debugs the wrong thing.",
      example: code(
        "museum/tickets.py",
        `
        CHILD_AGE_LIMIT = 12


        def is_child(visitor_age: int) -> bool:
            """Tell whether the child tariff applies."""
            return visitor_age < CHILD_AGE_LIMIT
        `,
      ),
      rules: ["STY004", "SUP001"],
      ruff: ["ERA001"],
    },
    {
      id: "P5",
      statement:
        "Think about misuse while writing, not afterwards: who may call this, with what, and what could they get out of it?",
      reason:
        "A hole found after release has already been open for everyone. One query that trusts its input hands out the whole customer table.",
      example: code(
        "clinic/tokens.py",
        `
        def tokens_match(presented: str, expected: str) -> bool:
            """Compare in constant time, so that timing tells an attacker nothing."""
            return hmac.compare_digest(presented.encode(), expected.encode())
        `,
      ),
      rules: ["SEC001", "SEC002", "SEC003", "SEC004", "SEC005", "SEC006", "SEC007"],
      ruff: ["S"],
    },
    {
      id: "P6",
      statement: "Where you do comment, tell what a reader could not see: a reason, a limit, a trap.",
      reason:
        "A comment that repeats its line trains people to skip comments, and then they skip the one that warns about the time zone.",
      example: code(
        "tides/forecast.py",
        `
        def next_high_tide(readings: list[TideReading]) -> datetime:
            """Return the time of the next high tide, in UTC."""
            # The harbour's gauge reports local solar time, which drifts from UTC by up to 16 minutes.
            corrected = [reading.at - reading.solar_offset for reading in readings]
            return max(corrected)
        `,
      ),
      rules: ["STY004"],
    },
    {
      id: "P7",
      statement: "Keep a function short enough to see at once, and give it a single task.",
      reason:
        "A long function is tested as a whole or not at all. The rare branch in its middle runs for the first time in production.",
      example: code(
        "laundry/intake.py",
        `
        def accept_bag(bag: LaundryBag) -> Ticket:
            """Register a bag and hand out its ticket."""
            check_weight(bag)
            return issue_ticket(bag, due=next_pickup(bag.arrived_at))
        `,
      ),
      rules: ["ARC006", "STY005"],
      ruff: ["PLR0915"],
    },
    {
      id: "P8",
      statement: "Write each piece of knowledge once, and call it from wherever it is needed.",
      reason:
        "A copied tax calculation gets corrected in one place. For months the invoice and the receipt show different totals.",
      example: code(
        "seedbank/labels.py",
        `
        def label_text(lot: SeedLot) -> str:
            """Return the text printed on drawers and on shipping bags alike."""
            return f"{lot.species} / {lot.harvest_year} / {lot.number:05d}"
        `,
      ),
      rules: ["STY003"],
    },
    {
      id: "P9",
      statement:
        "Work in the open: take the request literally, sketch the steps and have them confirmed before coding, finish what you start, keep it brief, and say so when you do not know.",
      reason:
        "Half of a feature that looks whole is worse than none: somebody builds on it. A guess stated as a fact costs a day before anyone doubts it.",
      example: code(
        "allotments/waiting_list.py",
        `
        def assign_plot(plot: Plot, waiting: list[Applicant]) -> Optional[Applicant]:
            """Give a free plot to whoever has waited longest.

            Plan, agreed with the committee:
            1. leave out applicants whose membership lapsed;
            2. take the earliest application;
            3. nobody left: the plot stays free.
            """
            members = [applicant for applicant in waiting if applicant.membership_is_valid]
            return min(members, key=lambda applicant: applicant.applied_on, default=None)
        `,
      ),
      avoid: code(
        "allotments/waiting_list.py",
        `
        def assign_plot(plot, waiting):
            # should probably be sorted already?
            # TODO: lapsed members
            return waiting[0]
        `,
      ),
      guidance:
        "Was the plan agreed before the code, is everything asked for there, and are open questions named as open?",
    },
  ],
});
