import { defineExamples, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "Names that could stand for anything",
      `
      from pathlib import Path


      class Thing:  # <- STY001
          pass


      def do_stuff(obj: object, data1: list[int]) -> list[int]:  # <- STY001 x2
          """Collect what is positive."""
          tmp = []  # <- STY001
          for val1 in data1:  # <- STY001
              if val1 > 0:
                  tmp.append(val1)
          print(obj)
          return tmp


      def load(path: Path) -> str:
          """Read a file."""
          with path.open() as temp:  # <- STY001
              return temp.read()
      `,
      { path: "inventory.py" },
    ),
    snippet(
      "Single letters",
      `
      s = "a"  # <- STY001


      def total(o: "Order", r: float) -> float:  # <- STY001 x2
          """Price an order."""
          t = 0.0  # <- STY001
          for l in o.lines:  # <- STY001
              t += l.price
          try:
              a, b = o.parts  # <- STY001 x2
          except ValueError as x:  # <- STY001
              print(x)
          i = o.number  # <- STY001
          return t * r + len(s) + i + a + b


      def x() -> int:  # <- STY001
          """Give nothing."""
          return 0
      `,
      { path: "pricing.py" },
    ),
  ],
  good: [
    snippet(
      "Letters that everybody knows",
      `
      import json
      import math
      from pathlib import Path
      from typing import Any, TypeVar

      from pydantic import BaseModel, validator

      T = TypeVar("T")
      K = TypeVar("K")


      class MenuResponse(BaseModel):
          name: str
          x: float
          y: float

          @validator("name")
          def validate_name(cls, v: str) -> str:
              """Take the blanks off."""
              return v.strip()


      class MenuEncoder(json.JSONEncoder):
          def default(self, obj: Any) -> Any:
              """Write what JSON does not know."""
              return str(obj)


      def distance(x: float, y: float) -> float:
          """Give the distance from the middle."""
          return math.hypot(x, y)


      def pick(rows: list[list[int]], n: int) -> list[int]:
          """Pick the first cells."""
          cells = [r[0] for r in rows]
          cells.sort(key=lambda c: -c)
          for i, row in enumerate(rows):
              for j in range(n):
                  cells.append(row[j] + i)
          for _ in rows:
              cells.pop()
          return cells


      def read(path: Path) -> dict[str, str]:
          """Read a file of pairs."""
          pairs: dict[str, str] = {}
          try:
              with path.open() as f:
                  for k, v in json.load(f).items():
                      pairs[k] = v
          except OSError as e:
              print(e)
          return pairs


      def mean(values: list[float]) -> float:
          """Give the mean."""
          n = len(values)
          return sum(values) / n
      `,
      { path: "menu.py" },
    ),
    snippet(
      "Tests may number what they try",
      `
      def test1() -> None:
          """Try nothing."""
          foo = 1
          assert foo == 1
      `,
      { path: "tests/test_menu.py", config: { ignore: ["TST003"] } },
    ),
  ],
});
