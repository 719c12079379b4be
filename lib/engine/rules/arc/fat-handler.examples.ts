import { defineExamples, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "A loop, branches, and a long body",
      `
      from fastapi import APIRouter, Depends, status

      from .service import FareService
      from .types import FarePayload, FareResponse

      fares_router = APIRouter(prefix="/fares", tags=["fares"], redirect_slashes=False)
      router = fares_router


      @router.post("/", status_code=status.HTTP_201_CREATED)
      async def create_fare(payload: FarePayload, service: FareService = Depends()) -> FareResponse:  # <- ARC006
          """Create a fare."""
          total = 0
          for leg in payload.legs:
              total += leg.price
          return await service.create_one(payload, total)


      @router.put("/{uuid}", status_code=status.HTTP_200_OK)
      async def update_fare(payload: FarePayload, service: FareService = Depends()) -> FareResponse:  # <- ARC006
          """Change a fare."""
          if payload.age < 6:
              payload.price = 0
          elif payload.age < 16:
              payload.price = payload.price // 2
          return await service.update_one(payload)


      @router.patch("/{uuid}", status_code=status.HTTP_200_OK)
      async def update_discount(payload: FarePayload, service: FareService = Depends()) -> FareResponse:  # <- ARC006
          """Change a discount."""
          fare = await service.get_one(payload)
          fare.price = payload.price
          fare.discount = payload.discount
          with service.lock(fare):
              fare.total = fare.price - fare.discount
              fare.rounded = round(fare.total)
              fare.note = payload.note
              await service.update_one(fare)
          return fare
      `,
      { path: "routes.py" },
    ),
    snippet(
      "Fewer statements are allowed here",
      `
      from fastapi import APIRouter

      fares_router = APIRouter(prefix="/fares", tags=["fares"], redirect_slashes=False)
      router = fares_router


      @router.get("/{uuid}")
      async def get_fare(uuid: str) -> None:  # <- ARC006
          """Return a fare."""
          key = uuid.lower()
          print(key)
          return None
      `,
      { path: "routes.py", config: { rules: { ARC006: { maxStatements: 2 } } } },
    ),
  ],
  good: [
    snippet(
      "Guards, one branch, comprehensions; websockets loop as they must",
      `
      from fastapi import APIRouter, Depends, WebSocket, status

      from .errors import FareClosedError, FareNotFoundError
      from .service import FareService
      from .types import FarePayload, FareResponse

      fares_router = APIRouter(prefix="/fares", tags=["fares"], redirect_slashes=False)
      router = fares_router


      @router.post("/", status_code=status.HTTP_201_CREATED)
      async def create_fare(payload: FarePayload, service: FareService = Depends()) -> FareResponse:
          """Create a fare."""
          if not payload.legs:
              raise FareNotFoundError(identifier=payload.uuid)
          if payload.closed:
              raise FareClosedError(identifier=payload.uuid)
          elif payload.old:
              raise FareNotFoundError(identifier=payload.uuid)
          prices = [leg.price for leg in payload.legs if leg.price]
          if payload.express:
              return await service.create_express(payload, prices)
          return await service.create_one(payload, prices)


      @router.websocket("/watch")
      async def watch_fares(websocket: WebSocket) -> None:
          """Send fares as they change."""
          await websocket.accept()
          while True:
              await websocket.send_text("fare")
      `,
      { path: "routes.py" },
    ),
  ],
});
