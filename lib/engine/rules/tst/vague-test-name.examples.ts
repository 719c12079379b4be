import { defineExamples, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "Names that say what is called, and numbers",
      `
      def test_create(recipes):  # <- TST003
          assert recipes.create("soup")


      def test_user_1(users):  # <- TST003
          assert users.first()


      def test_delete_recipe_2(recipes):  # <- TST003
          assert recipes.delete("soup")
      `,
      { path: "tests/test_recipes.py" },
    ),
    snippet(
      "Methods of test classes",
      `
      import unittest


      class Kitchen(unittest.TestCase):
          def testOven(self):  # <- TST003
              self.assertTrue(oven())


      class TestFridge:
          async def test_ok(self, fridge):  # <- TST003
              assert await fridge.is_cold()
      `,
      { path: "tests/test_kitchen.py" },
    ),
  ],
  good: [
    snippet(
      "Names that tell; fixtures and helpers are no tests",
      `
      import pytest


      @pytest.fixture
      def test_user():
          return "cook"


      class FakeKitchen:
          def test_oven(self):
              return True


      def testing_helper():
          return None


      def test_create_refuses_a_taken_name(recipes, test_user):
          with pytest.raises(KeyError):
              recipes.create("soup", test_user)


      def test_get_unknown_gives_404(recipes):
          assert recipes.get_one("stone") is None and recipes.last_status == 404
      `,
      { path: "tests/test_recipes.py" },
    ),
  ],
});
