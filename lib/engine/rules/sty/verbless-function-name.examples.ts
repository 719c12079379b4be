import { defineExamples, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "Names of things",
      `
      def price(order: "Order") -> float:  # <- STY002
          """Compute what an order costs."""
          return order.net * 1.2


      class InvoiceService:
          def new_number(self) -> int:  # <- STY002
              """Draw the next number."""
              return 1

          def _footer(self) -> str:  # <- STY002
              """Write the footer."""
              return "thank you"
      `,
      { path: "invoices.py" },
    ),
    snippet(
      "Inside a function too",
      `
      def collect(values: list[int]) -> list[int]:
          """Collect what is positive."""

          def positive(value: int) -> bool:  # <- STY002
              return value > 0

          return list(filter(positive, values))
      `,
      { path: "numbers.py" },
    ),
  ],
  good: [
    snippet(
      "Verbs, questions and turns; and what is named like a thing on purpose",
      `
      import functools
      from collections.abc import Callable, Iterator
      from contextlib import contextmanager


      def compute_price(net: float) -> float:
          """Compute a price."""
          return net * 1.2


      def is_paid(state: str) -> bool:
          """Say whether it is paid."""
          return state == "paid"


      def to_cents(price: float) -> int:
          """Turn euros into cents."""
          return round(price * 100)


      def on_startup() -> None:
          """Get ready."""


      @contextmanager
      def transaction() -> Iterator[None]:
          """Hold a transaction open."""
          yield


      def timed(func: Callable[[], int]) -> Callable[[], int]:
          """Say how long a function takes."""

          @functools.wraps(func)
          def wrapper() -> int:
              return func()

          return wrapper


      class Invoice:
          def __len__(self) -> int:
              return 1

          @property
          def total(self) -> float:
              """The sum of all lines."""
              return 0.0

          @total.setter
          def total(self, value: float) -> None:
              print(value)


      def main() -> None:
          """Run."""
      `,
      { path: "invoices.py" },
    ),
  ],
});
