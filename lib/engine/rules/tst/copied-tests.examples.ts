import { defineExamples, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "One test, three times",
      `
      def test_price_of_letters_is_known(tariff):
          assert tariff.price("letter", 20) == 85


      def test_price_of_parcels_is_known(tariff):  # <- TST005
          assert tariff.price("parcel", 900) == 550


      def test_price_of_cards_is_known(tariff):
          # Cards are the cheapest.
          assert tariff.price("card", 5) == 60
      `,
      { path: "tests/test_tariff.py" },
    ),
    snippet(
      "Asynchronous tests of an API, docstrings aside",
      `
      import pytest


      class TestSearch:
          @pytest.mark.asyncio
          async def test_empty_query_is_refused(self, client):
              """Nothing to look for."""
              response = await client.get("/search", params={"query": ""})
              assert response.status_code == 422

          @pytest.mark.asyncio
          async def test_known_word_is_found(self, client):  # <- TST005
              response = await client.get("/search", params={"query": "tea"})
              assert response.status_code == 200

          @pytest.mark.asyncio
          async def test_unknown_word_is_missing(self, client):
              """No such word."""
              response = await client.get("/search", params={"query": "xyzzy"})
              assert response.status_code == 404
      `,
      { path: "tests/test_search.py" },
    ),
  ],
  good: [
    snippet(
      "One parametrized test; two alike; and three that differ in more than literals",
      `
      import pytest


      @pytest.mark.parametrize(("kind", "grams", "price"), [("letter", 20, 85), ("parcel", 900, 550)])
      def test_price_of_kinds_is_known(tariff, kind, grams, price):
          assert tariff.price(kind, grams) == price


      def test_letters_are_cheaper_than(tariff):
          assert tariff.price("letter", 20) < 100


      def test_cards_are_cheaper_than(tariff):
          assert tariff.price("card", 5) < 80


      def test_parcels_are_dearer_than(tariff):
          assert tariff.price("parcel", 900) > 400


      def test_weight_of_letters_is_known(tariff):
          assert tariff.weight("letter") == 20


      def test_volume_of_letters_is_known(tariff):
          assert tariff.volume("letter") == 20


      def test_colour_of_letters_is_known(tariff):
          assert tariff.colour("letter") == 20
      `,
      { path: "tests/test_tariff.py" },
    ),
  ],
});
