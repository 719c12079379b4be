import { defineExamples, fixed, project, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "A test that is never run",
      `
      from cellar.service import CellarService


      async def test_bottles_are_counted(store):  # <- TST002
          assert await CellarService(store).count() == 3
      `,
      {
        path: "tests/test_cellar.py",
        fixed: fixed({
          "tests/test_cellar.py": `
          import pytest

          from cellar.service import CellarService


          @pytest.mark.asyncio
          async def test_bottles_are_counted(store):
              assert await CellarService(store).count() == 3
          `,
        }),
      },
    ),
    snippet(
      "In a class, beside one that is marked, and under another mark",
      `
      import pytest


      class TestCellar:
          @pytest.mark.asyncio
          async def test_bottles_are_counted(self, cellar):
              assert await cellar.count() == 3

          async def test_nothing_is_lost(self, cellar):  # <- TST002
              assert await cellar.audit()

          @pytest.mark.parametrize("year", [1990, 2001])
          async def test_years_are_known(self, cellar, year):  # <- TST002
              assert await cellar.has(year)
      `,
      {
        path: "cellar_test.py",
        fixed: fixed({
          "cellar_test.py": `
          import pytest


          class TestCellar:
              @pytest.mark.asyncio
              async def test_bottles_are_counted(self, cellar):
                  assert await cellar.count() == 3

              @pytest.mark.asyncio
              async def test_nothing_is_lost(self, cellar):
                  assert await cellar.audit()

              @pytest.mark.asyncio
              @pytest.mark.parametrize("year", [1990, 2001])
              async def test_years_are_known(self, cellar, year):
                  assert await cellar.has(year)
          `,
        }),
      },
    ),
  ],
  good: [
    snippet(
      "Marked: by itself, by a name, by its class, by its base; synchronous tests and helpers",
      `
      import unittest

      import pytest

      asynchronous = pytest.mark.asyncio


      @pytest.mark.anyio
      async def test_bottles_are_counted(cellar):
          assert await cellar.count() == 3


      @asynchronous
      async def test_years_are_known(cellar):
          assert await cellar.has(1990)


      @pytest.mark.asyncio
      class TestCellar:
          async def test_nothing_is_lost(self, cellar):
              assert await cellar.audit()


      class TestShelves:
          pytestmark = [pytest.mark.asyncio]

          async def test_shelves_are_full(self, cellar):
              assert await cellar.shelves()


      class TestRacks(unittest.IsolatedAsyncioTestCase):
          async def test_racks_are_full(self):
              self.assertTrue(await racks())


      def test_labels_are_printed(cellar):
          async def test_inner() -> None:
              await cellar.label()

          assert test_inner


      async def build_cellar():
          return None
      `,
      { path: "tests/test_cellar.py" },
    ),
    snippet(
      "Marked for the whole module",
      `
      import pytest

      pytestmark = pytest.mark.asyncio


      async def test_bottles_are_counted(cellar):
          assert await cellar.count() == 3
      `,
      { path: "tests/test_cellar.py" },
    ),
    project("pytest runs them by itself", {
      "pyproject.toml": `
      [tool.pytest.ini_options]
      asyncio_mode = "auto"
      `,
      "tests/test_cellar.py": `
      async def test_bottles_are_counted(cellar):
          assert await cellar.count() == 3
      `,
    }),
  ],
});
