import { defineExamples, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "A bracket that is never closed",
      `
      TARIFF = 12

      def quote(weight: int) -> int:
          """Quote a parcel."""
          return max(weight * TARIFF, (20)  # <- SYN001

      LIMIT = 30
      `,
    ),
    snippet(
      "A stray word between two sound definitions",
      `
      def first() -> int:
          """Give one."""
          return 1


      clas Gauge:  # <- SYN001
          pass


      def second() -> int:
          """Give two."""
          return 2
      `,
    ),
    snippet(
      "Python 2",
      `
      def greet(name):
          print "hello", name  # <- SYN001
      `,
    ),
  ],
  good: [
    snippet(
      "Every recent construct",
      `
      from contextlib import AsyncExitStack


      class Box[T: (int, str) = int]:
          """Holds one thing."""

          item: T


      type Boxes[*Ts = *tuple[int, ...]] = tuple[*Ts]


      async def unpack(boxes: list[dict[str, int]]) -> str:
          """Unpack the boxes."""
          match boxes:
              case [{"size": 1 | 2 as size, **rest}, *_] if rest:
                  return f"{rest["label"]!r:>{size}}"
              case _:
                  pass
          async with (AsyncExitStack() as first, AsyncExitStack() as second):
              total = [await first.enter_async_context(box) async for box in second if (found := box)]
          return t"{total} {found}" or "none"
      `,
    ),
    snippet(
      "Handlers without brackets, and words that are only sometimes keywords",
      `
      match = {"type": 1}
      type = match["type"]
      case = print

      try:
          case(type)
      except ValueError, TypeError:
          case("odd")
      `,
    ),
  ],
});
