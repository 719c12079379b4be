import { defineExamples, fixed, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "The code was mended, the comment stayed",
      `
      from sqlalchemy.ext.asyncio import AsyncSession


      class ParcelStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db

          async def get_list(self) -> list["Parcel"]:  # noqa: STO002 # <- SUP001
              return list((await self.db.execute(ALL_PARCELS)).scalars().all())
      `,
      {
        path: "store.py",
        config: { select: ["STO002", "SUP001"] },
        fixed: fixed({
          "store.py": `
          from sqlalchemy.ext.asyncio import AsyncSession


          class ParcelStore:
              def __init__(self, db: AsyncSession) -> None:
                  self.db = db

              async def get_list(self) -> list["Parcel"]:
                  return list((await self.db.execute(ALL_PARCELS)).scalars().all())
          `,
        }),
      },
    ),
    snippet(
      "One code of two, and a whole file's",
      `
      # housestyle: noqa: TYP003 # <- SUP001
      TARIFFS: dict[str, int] = {}  # noqa: E501, STO002 # <- SUP001
      `,
      {
        config: { select: ["STO002", "TYP003", "SUP001"] },
        fixed: fixed({ "snippet.py": `TARIFFS: dict[str, int] = {}  # noqa: E501\n` }),
      },
    ),
  ],
  good: [
    snippet(
      "A suppression at work, and foreign codes",
      `
      from typing import List

      ROUTES: List[str] = []  # noqa: TYP003
      TARIFFS: dict[str, int] = {}  # noqa: E501
      LIMITS = {}  # noqa
      `,
      { config: { select: ["TYP003", "SUP001"] } },
    ),
    snippet("A code that is not selected", `TARIFFS = {}  # noqa: STO002\n`, { config: { select: ["SUP001"] } }),
  ],
});
