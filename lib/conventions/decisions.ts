import type { Decision } from "./model";

/** Where the source of the conventions contradicts itself, and which reading the rules follow. */
export const decisions: readonly Decision[] = [
  {
    number: 1,
    title: "What a feature's errors derive from",
    conflict:
      "The chapter on packages has `errors.py` inherit from `HTTPException`; the chapter on errors builds everything on `AppError`.",
    decision:
      "Both count as the domain's family. What Housestyle writes itself, examples and fixes alike, builds on `AppError`.",
    rules: ["ERR001", "PKG001"],
    ruff: [],
    refs: ["G6", "E1"],
  },
  {
    number: 2,
    title: "Who builds the service",
    conflict: "One handler example builds its service from a session; the chapter on injection asks for `Depends`.",
    decision:
      "Injection holds. A handler that builds a service is reported, and so is a service that builds its store.",
    rules: ["RTR008", "SVC006"],
    ruff: [],
    refs: ["R2", "R9"],
  },
  {
    number: 3,
    title: "Names of handlers",
    conflict:
      "Method names are to be the same in every layer, the handler included; yet a handler is asked to have a descriptive name, and the one shown is called after its resource.",
    decision:
      "The naming rules look at Store and Service classes only. A handler may be called `get_one` or `get_boat`.",
    rules: ["NAM001", "NAM002", "NAM003", "NAM004", "NAM005", "NAM006", "RTR015"],
    ruff: [],
    refs: ["M9", "R3"],
  },
  {
    number: 4,
    title: "`list[T]` or `List[T]`",
    conflict: "The style chapter prefers the builtin generics; the examples of generic models use those of `typing`.",
    decision: "The builtin generics hold everywhere.",
    rules: ["TYP003"],
    ruff: ["UP035"],
    refs: ["C2", "T7", "T14"],
  },
  {
    number: 5,
    title: "Which Pydantic",
    conflict:
      "The examples are written for Pydantic 1 (`Config`, `orm_mode`, `@validator`, `from_orm`), while most teams run version 2 by now.",
    decision:
      "A project keeps to one style. The setting `pydantic` says which; left on `auto`, the requirements decide, else the style that most files use.",
    rules: ["TYP014", "TYP011", "TYP012", "TYP013"],
    ruff: [],
    refs: ["T16", "T19", "T20", "V2"],
  },
  {
    number: 6,
    title: "A second parameter beside the payload",
    conflict: "Methods are to take a payload instead of single parameters; one example takes a payload and a user id.",
    decision:
      "Who is asking is context, and context may stand beside the payload. What the operation is about may not.",
    rules: ["PAY001"],
    ruff: [],
    refs: ["PB1"],
  },
  {
    number: 7,
    title: "Whether `get_one` of a service has a `try`",
    conflict: "The first service example lets `NoResultFound` through; a later one catches and translates it.",
    decision: "The later one holds: a service interprets what its store lets through.",
    rules: ["SVC002"],
    ruff: [],
    refs: ["EV1", "PB2"],
  },
  {
    number: 8,
    title: "Bulk writes on an asynchronous session",
    conflict:
      "`bulk_insert_mappings` is recommended, but it is a method of the synchronous session, and stores hold an asynchronous one.",
    decision:
      "`run_sync` with it and `execute(insert(...), rows)` are equally good; what counts is one statement instead of many.",
    rules: ["STO013"],
    ruff: [],
    refs: ["S15"],
  },
  {
    number: 9,
    title: "`raise … from`",
    conflict: "Python's usual advice is to chain exceptions with `from`; the examples raise domain errors without it.",
    decision: "Chaining is welcome and not demanded: Ruff's `B904` is off.",
    rules: ["SVC002", "SVC005"],
    ruff: ["B"],
    refs: ["EV2"],
  },
  {
    number: 10,
    title: "The test that tests nothing",
    conflict: "The last test example is asynchronous without a mark, and its body is empty.",
    decision:
      "It is an abbreviation, not a model: unmarked asynchronous tests and tests without an assertion are reported.",
    rules: ["TST002", "TST004"],
    ruff: [],
    refs: ["X9", "X5"],
  },
  {
    number: 11,
    title: "`Optional` and `Dict` in the examples",
    conflict:
      "Examples mix `Optional` and `Dict` with the builtin generics, and one uses a class before it is defined.",
    decision: '`Optional` is the team\'s way to say "may be absent" and is never reported; `Dict` is.',
    rules: ["TYP001", "TYP003"],
    ruff: [],
    refs: ["T12", "C2"],
  },
  {
    number: 12,
    title: "Unpaged lists",
    conflict: "`get_list` is unpaged by definition; the chapter on performance wants large sets paged.",
    decision: "How large a set is cannot be seen in the source, so an unpaged endpoint is information, not a warning.",
    rules: ["PRF003"],
    ruff: [],
    refs: ["M2", "F8"],
  },
  {
    number: 13,
    title: "The order of words in a payload's name",
    conflict: "Some examples put the operation first, others the resource.",
    decision: "Both orders pass, as long as the name ends in `Payload`.",
    rules: ["PAY003"],
    ruff: [],
    refs: ["T1", "T3"],
  },
  {
    number: 14,
    title: "A page of responses",
    conflict: "A paginated response appears once as a class of its own for the resource, and once as a generic.",
    decision: "The generic `PaginatedResponse[T]` holds.",
    rules: ["TYP007", "PAY004"],
    ruff: [],
    refs: ["T6", "T7"],
  },
];
