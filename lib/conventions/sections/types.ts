import { code, defineSection } from "../define";

export const types = defineSection({
  slug: "types",
  title: "Pydantic models and types",
  intro:
    "The shapes at the boundary. Their names tell the direction, their fields tell the limits, and what is paged, sorted or filtered is described once and reused.",
  statements: [
    {
      id: "T1",
      statement: "A model that comes in is named `…Payload`.",
      reason:
        "`User`, `UserIn`, `UserSchema`: one of them is the table, one the input, one the output. Mixing them up writes a client's `is_admin` into the database.",
      example: code(
        "saunas/types.py",
        `
        class SaunaCreatePayload(BaseModel):
            """What is needed to open a sauna."""

            name: Annotated[str, Field(min_length=1, max_length=60)]
            celsius: Annotated[int, Field(ge=40, le=110)]
        `,
      ),
      rules: ["PAY002", "PAY003", "RTR012"],
    },
    {
      id: "T2",
      statement: "A payload holds everything that its operation needs.",
      reason:
        "What is missing is fetched from somewhere: a global, a header, a second parameter. The background job has none of those and fails.",
      example: code(
        "transfers/types.py",
        `
        class TransferCreatePayload(BaseModel):
            """A transfer of points between members, complete in itself."""

            from_member: UUID
            to_member: UUID
            points: Annotated[int, Field(gt=0)]
            requested_by: int
        `,
      ),
      avoid: code(
        "transfers/types.py",
        `
        class TransferCreatePayload(BaseModel):
            to_member: UUID
            points: int
            # the sender is read from a context variable, the requester from a header
        `,
      ),
      guidance: "Could a background job run the operation from the payload alone?",
    },
    {
      id: "T3",
      statement:
        "Its name holds the resource and the operation, in either order: `KayakGetPayload`, `UpdateKayakPayload`.",
      reason:
        "A single `KayakPayload` for all operations makes every field optional, and then creating a kayak without a length is legal.",
      example: code(
        "kayaks/types.py",
        `
        class KayakGetPayload(BaseModel):
            """Which kayak."""

            uuid: UUID


        class UpdateKayakPayload(BaseModel):
            """What may change about a kayak."""

            uuid: UUID
            length_cm: Annotated[int, Field(ge=200, le=700)]
        `,
      ),
      note: "Both orders are in use and both pass.",
      rules: ["PAY003"],
    },
    {
      id: "T4",
      statement: "A model that goes out is named `…Response`.",
      reason:
        "If the name does not say that clients see it, somebody adds the supplier's price to it for an internal report.",
      example: code(
        "saunas/types.py",
        `
        class SaunaResponse(BaseModel):
            """A sauna as guests see it."""

            model_config = ConfigDict(from_attributes=True)

            uuid: UUID
            name: str
            celsius: int
        `,
      ),
      rules: ["PAY004"],
    },
    {
      id: "T5",
      statement: "A response names only fields that clients may see.",
      reason:
        "What is in the response is in a browser's cache, a proxy's log and a screenshot by tomorrow, password hash included.",
      example: code(
        "keepers/types.py",
        `
        class KeeperResponse(BaseModel):
            """A lighthouse keeper in public: no contact data, no credentials."""

            uuid: UUID
            display_name: str
            on_duty: bool
        `,
      ),
      rules: ["TYP010"],
    },
    {
      id: "T6",
      statement: "Its name starts with the resource; a page of them is the generic page of that response.",
      reason:
        "`KayakOut`, `KayakRead` and `KayakDetail` say nothing about which one the list endpoint uses, so each is extended for the other's needs.",
      example: code(
        "kayaks/types.py",
        `
        class KayakResponse(BaseModel):
            """A kayak for rent."""

            uuid: UUID
            length_cm: int


        KayakPage = PaginatedResponse[KayakResponse]
        `,
      ),
      rules: ["PAY004"],
    },
    {
      id: "T7",
      statement: "What repeats across resources, above all paging, is a generic model.",
      reason:
        "Eight handwritten pages have eight opinions on `total`, `count` and `has_more`, and the front end needs eight adapters.",
      example: code(
        "core/types.py",
        `
        ItemT = TypeVar("ItemT")


        class PaginatedResponse(BaseModel, Generic[ItemT]):
            """One page of anything."""

            items: list[ItemT]
            total: int
            limit: int
            offset: int
        `,
      ),
      rules: ["TYP006", "TYP007", "TYP008"],
    },
    {
      id: "T8",
      statement: "List operations take their parameters as one model derived from the generic `PaginationParams`.",
      reason:
        "Paging that is spelled out again forgets the upper bound in one place, and there a single request can load the table.",
      example: code(
        "kayaks/types.py",
        `
        class KayakPListParams(PaginationParams[KayakFilter, KayakSortField]):
            """How to page through kayaks: longest first unless told otherwise."""

            sort_by: KayakSortField = KayakSortField.LENGTH
        `,
      ),
      rules: ["TYP008", "PAY006"],
    },
    {
      id: "T9",
      statement:
        "Payloads have the shape of their operation: an identifier to get, `params` to page, `items` to create many.",
      reason:
        "If one batch calls them `items`, another `kayaks` and a third is a bare list, no code can be shared, and none can get a second field.",
      example: code(
        "kayaks/types.py",
        `
        class KayakGetPListPayload(BaseModel):
            """Whose kayaks, and which page of them."""

            user_id: int
            params: KayakPListParams


        class KayakCreateBatchPayload(BaseModel):
            """Kayaks to register together."""

            user_id: int
            items: list[KayakCreatePayload]
        `,
      ),
      rules: ["PAY005", "PAY006"],
    },
    {
      id: "T10",
      statement: "Sort fields, directions and other fixed choices are string enums.",
      reason:
        "A `sort_by: str` that reaches `order_by` accepts `password_hash`; one with a typo sorts by nothing and says nothing.",
      example: code(
        "kayaks/types.py",
        `
        class KayakSortField(str, Enum):
            """What kayaks may be sorted by."""

            LENGTH = "length_cm"
            RENTED_AT = "rented_at"


        class SortDirection(str, Enum):
            """Which end comes first."""

            ASC = "asc"
            DESC = "desc"
        `,
      ),
      rules: ["TYP004", "TYP005"],
    },
    {
      id: "T11",
      statement: "What a list may be filtered by is a model of its own.",
      reason:
        "Filters that are mixed with paging are copied with it. The export that does not page then takes a `limit` that it ignores.",
      example: code(
        "kayaks/types.py",
        `
        class KayakFilter(BaseModel):
            """Which kayaks are wanted."""

            name_contains: Optional[str] = None
            longer_than_cm: Optional[int] = None
            free_on: Optional[date] = None
        `,
      ),
      rules: ["TYP009"],
    },
    {
      id: "T12",
      statement: "A value that may be absent is `Optional[...]`, in fields and parameters alike.",
      reason:
        "`note: str = None` lies to the type checker. The `.strip()` that it approves raises for everyone who left no note.",
      example: code(
        "guestbook/types.py",
        `
        class EntryCreatePayload(BaseModel):
            """An entry in the guestbook."""

            text: Annotated[str, Field(max_length=400)]
            home_town: Optional[str] = None
        `,
      ),
      rules: ["TYP001"],
    },
    {
      id: "T13",
      statement: "Free-form JSON is `dict[str, Any]`, never a bare `dict`.",
      reason:
        "A bare `dict` may have integer keys; JSON may not. The lookup after one round trip through the database finds nothing.",
      example: code(
        "sensors/types.py",
        `
        class SensorEventPayload(BaseModel):
            """An event, with whatever the sensor's maker adds."""

            sensor: UUID
            extra: dict[str, Any]
        `,
      ),
      rules: ["TYP002"],
    },
    {
      id: "T14",
      statement:
        "Import typing names the same way everywhere: what `typing` still owns from `typing`, the rest from `collections.abc` or not at all.",
      reason:
        "`List` here, `list` there and `t.List` in the third file make searches incomplete and merges conflict for nothing.",
      example: code(
        "aquaria/temperatures.py",
        `
        from collections.abc import Sequence
        from typing import Optional


        def warmest(temperatures: Sequence[float]) -> Optional[float]:
            """Return the highest value, or None when there is none."""
            return max(temperatures, default=None)
        `,
      ),
      rules: ["TYP003"],
      ruff: ["UP035"],
    },
    {
      id: "T15",
      statement: "Constraints and metadata of a field stand in `Annotated`, beside its type.",
      reason:
        "`name: str = Field(min_length=1)` looks like a default value. The next edit adds a real default and drops the constraint with it.",
      example: code(
        "kites/types.py",
        `
        class KiteCreatePayload(BaseModel):
            """A kite for the festival."""

            name: Annotated[str, Field(min_length=1, max_length=80)]
            span_cm: Annotated[int, Field(ge=20, le=1200)] = 120
        `,
      ),
      rules: ["TYP015"],
    },
    {
      id: "T16",
      statement: "Checks that a constraint cannot express are validators; a validator always returns the value.",
      reason:
        "A validator that falls off its end returns `None`. Every valid name becomes empty, and only the invalid ones are reported.",
      example: code(
        "kites/types.py",
        `
        class KiteRenamePayload(BaseModel):
            """A new name for a kite."""

            name: Annotated[str, Field(min_length=1, max_length=80)]

            @field_validator("name")
            @classmethod
            def reject_outer_spaces(cls, name: str) -> str:
                """Refuse names that begin or end with a space."""
                if name != name.strip():
                    raise ValueError("A name has no spaces at its ends")
                return name
        `,
      ),
      note: "In Pydantic 1 the decorator is `@validator`.",
      rules: ["TYP013", "TYP016"],
    },
    {
      id: "T17",
      statement: "Values that the domain has a word for get a type of their own.",
      reason:
        "An IBAN, a plate number and a comment are all `str`. The one that is checked in three payloads is unchecked in the fourth.",
      example: code(
        "garages/types.py",
        `
        PlateNumber = Annotated[str, Field(pattern="^[A-Z]{1,3}-[A-Z]{1,2} [0-9]{1,4}$")]


        class ParkingCreatePayload(BaseModel):
            """A car that drives in."""

            plate: PlateNumber
            floor: Annotated[int, Field(ge=-3, le=6)]
        `,
      ),
      avoid: code(
        "garages/types.py",
        `
        class ParkingCreatePayload(BaseModel):
            plate: str  # checked by a regular expression in three other places
            floor: int
        `,
      ),
      rules: ["TYP013", "TYP016"],
      guidance: "Does the same pattern or validator appear in two models? Then the domain has a word for it.",
    },
    {
      id: "T18",
      statement: "Limits and descriptions of fields are given with `Field()`.",
      reason:
        "A field without a limit takes what the database does not: the insert fails with a 500 where a 422 would have named the field.",
      example: code(
        "billboards/types.py",
        `
        class PosterCreatePayload(BaseModel):
            """A poster for a billboard."""

            headline: Annotated[str, Field(max_length=60, description="Readable from forty metres")]
            weeks: Annotated[int, Field(ge=1, le=12)]
        `,
      ),
      rules: ["TYP013", "TYP016"],
    },
    {
      id: "T19",
      statement: "How a model behaves is said in its configuration, inside the class.",
      reason:
        "Behaviour that is set at each call is forgotten at one, and that one accepts the unknown field that the others refuse.",
      example: code(
        "elevators/types.py",
        `
        class ElevatorUpdatePayload(BaseModel):
            """What a technician may change; unknown fields are refused."""

            model_config = ConfigDict(extra="forbid")

            uuid: UUID
            max_persons: Annotated[int, Field(ge=1, le=30)]
        `,
      ),
      note: "Pydantic 2 writes `model_config = ConfigDict(...)`, Pydantic 1 an inner `class Config`. A project keeps to one.",
      rules: ["TYP011", "TYP014"],
    },
    {
      id: "T20",
      statement: "A response that is made from a database object allows that in its configuration.",
      reason:
        "Without it the conversion raises at run time, at the first request, since no test with plain dictionaries notices.",
      example: code(
        "elevators/types.py",
        `
        class ElevatorResponse(BaseModel):
            """An elevator and its state."""

            model_config = ConfigDict(from_attributes=True)

            uuid: UUID
            max_persons: int
            in_service: bool
        `,
      ),
      note: "`from_attributes` in Pydantic 2, `orm_mode` in Pydantic 1.",
      rules: ["TYP011", "TYP014"],
    },
    {
      id: "T21",
      statement:
        "Where the API's name and ours differ, the field has an alias, and can still be filled by its own name.",
      reason:
        'With the alias alone, `Response(display_name=...)` in our own code raises "field required" for a field that is plainly there.',
      example: code(
        "members/types.py",
        `
        class MemberCardResponse(BaseModel):
            """A member card as the old app expects it."""

            model_config = ConfigDict(populate_by_name=True)

            member_since: Annotated[date, Field(alias="memberSince")]
        `,
      ),
      rules: ["TYP012"],
    },
  ],
});
