import { defineExamples, fixed, project, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "The columns a list can be sorted by",
      `
      from enum import Enum


      class ParcelSortField(Enum):  # <- TYP004
          """Columns to sort parcels by."""

          CREATED_AT = "created_at"
          WEIGHT = "weight"
      `,
      {
        path: "types.py",
        fixed: fixed({
          "types.py": `
          from enum import Enum


          class ParcelSortField(str, Enum):
              """Columns to sort parcels by."""

              CREATED_AT = "created_at"
              WEIGHT = "weight"
          `,
        }),
      },
    ),
    project(
      "By the module's name, and with a mixin",
      {
        "post/parcels/models.py": `
        import enum


        class Labelled:
            def label(self) -> str:
                """Give the name for people."""
                return self.name.title()


        class ParcelState(Labelled, enum.Enum):  # <- TYP004
            HELD = "held"
            SENT = "sent"
        `,
        "post/parcels/store.py": `
        class ParcelStore:
            pass
        `,
      },
      {
        fixed: fixed({
          "post/parcels/models.py": `
          import enum


          class Labelled:
              def label(self) -> str:
                  """Give the name for people."""
                  return self.name.title()


          class ParcelState(Labelled, str, enum.Enum):
              HELD = "held"
              SENT = "sent"
          `,
        }),
      },
    ),
  ],
  good: [
    snippet(
      "Strings that are strings, and values that are not",
      `
      from enum import Enum, IntEnum, StrEnum, auto

      from post.shared import Coded


      class ParcelState(str, Enum):
          HELD = "held"
          SENT = "sent"


      class SortDirection(StrEnum):
          ASC = "asc"
          DESC = "desc"


      class Priority(IntEnum):
          LOW = 1


      class Weekday(Enum):
          MONDAY = auto()
          TUESDAY = auto()


      class Tariff(Enum):
          LETTER = ("letter", 20)
          PARCEL = ("parcel", 2000)


      class Mixed(Enum):
          NONE = None
          SOME = "some"


      class Carrier(Coded, Enum):
          ROAD = "road"
          RAIL = "rail"
      `,
      { path: "types.py" },
    ),
    snippet(
      "Outside models and types",
      `
      from enum import Enum


      class Mode(Enum):
          FAST = "fast"
          SLOW = "slow"
      `,
      { path: "worker.py" },
    ),
  ],
});
