import { defineExamples, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "Comments that say the line again",
      `
      def ship(order: "Order", carriers: list[str]) -> None:
          """Ship an order."""
          # Get the carrier  # <- STY004
          carrier = get_carrier(carriers)
          # sending the order to the carrier  # <- STY004
          carrier.send(order)
          # Mark order as shipped  # <- STY004
          order.mark_shipped()
      `,
      { path: "shipping.py" },
    ),
    snippet(
      "Above definitions, and over two lines",
      `
      # Order service  # <- STY004
      class OrderService:
          # The default currency,  # <- STY004
          # in euros.
          default_currency = "euro"
      `,
      { path: "service.py" },
    ),
  ],
  good: [
    snippet(
      "Comments that say more, and comments that are for tools",
      `
      # Copyright of this file: the file's authors
      from pathlib import Path

      # ---- file path ----
      FILE_PATH = Path("prices.csv")

      # PRICE LIMIT
      PRICE_LIMIT = 100

      # TODO: read prices
      prices = FILE_PATH.read_text()

      # Prices in cents, because the bank rounds otherwise.
      cents = prices.split()

      # cents = prices.split(",")
      # prices
      numbers = [float(price) for price in prices.split()]

      # Sort numbers

      numbers.sort()  # sort numbers
      # Price band
      PRICE_BAND_LOW = 10
      PRICE_BAND_HIGH = 90
      # Never sort prices
      names = sorted(prices)
      `,
      { path: "prices.py" },
    ),
  ],
});
