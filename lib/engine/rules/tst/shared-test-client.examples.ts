import { defineExamples, project, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "A client and data for all tests of the module",
      `
      from fastapi.testclient import TestClient

      from app.main import app

      client = TestClient(app)  # <- TST010
      basket = {"tea": 2}  # <- TST010
      seen = []  # <- TST010


      def test_tea_can_be_taken_out():
          del basket["tea"]
          seen.append("tea")
          assert client.get("/basket").json() == basket


      def test_tea_can_be_put_in():
          basket["tea"] = 1
          assert seen == ["tea"]
      `,
      { path: "tests/test_basket.py" },
    ),
    project("A session, a row, and the client of a class", {
      "shop/models.py": `
      from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


      class Base(DeclarativeBase):
          pass


      class Order(Base):
          __tablename__ = "orders"

          id: Mapped[int] = mapped_column(primary_key=True)
      `,
      "tests/test_orders.py": `
      from httpx import AsyncClient
      from sqlalchemy.orm import Session

      from shop.models import Order

      db = Session()  # <- TST010
      order = Order(id=1)  # <- TST010


      class TestOrders:
          client = AsyncClient(base_url="http://test")  # <- TST010

          def test_order_is_kept_once(self):
              db.add(order)
              assert db.get(Order, 1)
      `,
    }),
  ],
  good: [
    snippet(
      "Built in fixtures; factories; data that nobody changes",
      `
      import pytest
      from fastapi.testclient import TestClient
      from sqlalchemy.orm import sessionmaker

      from app.main import app

      SessionLocal = sessionmaker()
      HEADERS = {"x-shop": "1"}
      CASES = [("tea", 2), ("salt", 1)]
      make_client = lambda: TestClient(app)


      @pytest.fixture
      def client():
          return TestClient(app)


      @pytest.fixture
      def basket():
          return {"tea": 2}


      @pytest.mark.parametrize(("name", "count"), CASES)
      def test_goods_can_be_put_in(client, basket, name, count):
          basket[name] = count
          with SessionLocal() as db:
              assert db
          assert client.post("/basket", json=basket, headers=HEADERS).is_success
      `,
      { path: "tests/test_basket.py" },
    ),
  ],
});
