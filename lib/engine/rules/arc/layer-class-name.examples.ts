import { defineExamples, fixed, project, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    project(
      "A repository, renamed where it is used as well",
      {
        "shop/orders/models.py": "",
        "shop/orders/store.py": `
        from sqlalchemy.ext.asyncio import AsyncSession


        class OrderRepository:  # <- ARC005
            def __init__(self, db: AsyncSession) -> None:
                self.db = db
        `,
        "shop/orders/service.py": `
        from .store import OrderRepository


        class OrderManager:  # <- ARC005
            def __init__(self, store: OrderRepository) -> None:
                self.store = store

            def join(self, others: list["OrderManager"]) -> "OrderManager":
                return others[0]
        `,
      },
      {
        fixed: fixed({
          "shop/orders/store.py": `
          from sqlalchemy.ext.asyncio import AsyncSession


          class OrderStore:
              def __init__(self, db: AsyncSession) -> None:
                  self.db = db
          `,
          "shop/orders/service.py": `
          from .store import OrderStore


          class OrderService:
              def __init__(self, store: OrderStore) -> None:
                  self.store = store

              def join(self, others: list["OrderService"]) -> "OrderService":
                  return others[0]
          `,
        }),
      },
    ),
    snippet(
      "Two that would end with one name are reported, not renamed",
      `
      from sqlalchemy.ext.asyncio import AsyncSession


      class RoomDAO:  # <- ARC005
          def __init__(self, db: AsyncSession) -> None:
              self.db = db


      class RoomCRUD:  # <- ARC005
          def __init__(self, db: AsyncSession) -> None:
              self.db = db
      `,
      {
        path: "rooms/store.py",
        fixed: fixed({
          "rooms/store.py": `
          from sqlalchemy.ext.asyncio import AsyncSession


          class RoomDAO:
              def __init__(self, db: AsyncSession) -> None:
                  self.db = db


          class RoomCRUD:
              def __init__(self, db: AsyncSession) -> None:
                  self.db = db
          `,
        }),
      },
    ),
    snippet(
      "No ending at all, on the only service of its module",
      `
      class Bookings:  # <- ARC005
          def confirm(self) -> None:
              """Confirm a booking."""

          def cancel(self) -> None:
              """Cancel a booking."""
      `,
      { path: "service.py" },
    ),
    snippet(
      "A class that takes a session, wherever it stands",
      `
      from sqlalchemy.ext.asyncio import AsyncSession


      class RecipeDAO:  # <- ARC005
          def __init__(self, db: AsyncSession) -> None:
              self.db = db
      `,
      { path: "recipes.py" },
    ),
  ],
  good: [
    snippet(
      "The ending of the layer, and a private class",
      `
      from sqlalchemy.ext.asyncio import AsyncSession


      class RecipeStore:
          def __init__(self, db: AsyncSession) -> None:
              self.db = db


      class _Window:
          def __init__(self, size: int) -> None:
              self.size = size
      `,
      { path: "store.py" },
    ),
    snippet(
      "One public method is too little to tell",
      `
      class Cursor:
          def __init__(self, at: int) -> None:
              self.at = at

          def forward(self) -> int:
              """Give the next position."""
              return self.at + 1
      `,
      { path: "service.py" },
    ),
    snippet(
      "A manager elsewhere is no service",
      `
      class ConnectionManager:
          def __init__(self) -> None:
              self.open = 0
      `,
      { path: "websockets.py" },
    ),
    snippet(
      "Two classes with no ending: which one is the service?",
      `
      class Discount:
          def __init__(self, percent: int) -> None:
              self.percent = percent

          def of(self, price: int) -> int:
              """Give what is taken off."""
              return price * self.percent // 100

          def left(self, price: int) -> int:
              """Give what is left."""
              return price - self.of(price)


      class Basket:
          def __init__(self, total: int) -> None:
              self.total = total

          def is_empty(self) -> bool:
              """Whether nothing is in it."""
              return self.total == 0

          def is_full(self) -> bool:
              """Whether nothing more fits in."""
              return self.total > 100
      `,
      { path: "service.py" },
    ),
  ],
});
