import { defineExamples, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "Two verbs, one function",
      `
      def validate_and_save(record: dict[str, str]) -> None:  # <- STY005
          """Check a record, then write it."""
          print(record)


      class RouteService:
          async def load_route_and_notify_driver(self, number: int) -> int:  # <- STY005
              """Load a route, then tell its driver."""
              return number

          def _sort_and_filter(self, stops: list[str]) -> list[str]:  # <- STY005
              """Sort the stops, then leave some out."""
              return sorted(stops)
      `,
      { path: "routing.py" },
    ),
    snippet(
      "Joined further on in the name",
      `
      def read_name_and_address_and_validate(text: str) -> str:  # <- STY005
          """Read a name and an address, then check both."""
          return text
      `,
      { path: "parsing.py" },
    ),
  ],
  good: [
    snippet(
      "One verb for two things, and names without an action",
      `
      def get_name_and_address(text: str) -> list[str]:
          """Get both lines."""
          return text.split(",")


      def count_hits_and_misses(log: list[bool]) -> tuple[int, int]:
          """Count both."""
          return log.count(True), log.count(False)


      def get_start_and_end(span: str) -> list[str]:
          """Get both ends."""
          return span.split("-")


      def terms_and_conditions() -> str:
          """Give the text."""
          return "none"


      def handle_expand(name: str) -> str:
          """Expand a name."""
          return name
      `,
      { path: "parsing.py" },
    ),
    snippet(
      "Tests are free",
      `
      def test_create_and_delete_order() -> None:
          """Try both."""
          assert True
      `,
      { path: "tests/test_orders.py" },
    ),
  ],
});
