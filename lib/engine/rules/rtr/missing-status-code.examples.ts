import { defineExamples, fixed, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "Each method has its code",
      `
      from fastapi import APIRouter

      from .types import TruckCreatePayload, TruckResponse

      trucks_router = APIRouter(prefix="/trucks", tags=["trucks"], redirect_slashes=False)
      router = trucks_router


      @router.post("/", response_model=TruckResponse)
      async def create_truck(payload: TruckCreatePayload):  # <- RTR005
          """Create a truck."""
          return TruckResponse()


      @router.patch(
          "/{uuid}",
          response_model=TruckResponse,
      )
      async def update_truck(uuid: str):  # <- RTR005
          """Change a truck."""
          return TruckResponse()


      @router.delete("/{uuid}")
      async def delete_truck(uuid: str) -> None:  # <- RTR005
          """Delete a truck."""


      @router.delete("/")
      async def delete_trucks() -> TruckResponse:  # <- RTR005
          """Delete all trucks."""
          return TruckResponse()
      `,
      {
        path: "routes.py",
        fixed: fixed({
          "routes.py": `
          from fastapi import APIRouter

          from .types import TruckCreatePayload, TruckResponse

          trucks_router = APIRouter(prefix="/trucks", tags=["trucks"], redirect_slashes=False)
          router = trucks_router


          @router.post("/", response_model=TruckResponse, status_code=201)
          async def create_truck(payload: TruckCreatePayload):
              """Create a truck."""
              return TruckResponse()


          @router.patch(
              "/{uuid}",
              response_model=TruckResponse,
              status_code=200,
          )
          async def update_truck(uuid: str):
              """Change a truck."""
              return TruckResponse()


          @router.delete("/{uuid}", status_code=204)
          async def delete_truck(uuid: str) -> None:
              """Delete a truck."""


          @router.delete("/", status_code=200)
          async def delete_trucks() -> TruckResponse:
              """Delete all trucks."""
              return TruckResponse()
          `,
        }),
      },
    ),
    snippet(
      "By name where the module has the names",
      `
      from fastapi import APIRouter, status

      trips_router = APIRouter(prefix="/trips", tags=["trips"], redirect_slashes=False)
      router = trips_router


      @router.put("/{uuid}", status_code=status.HTTP_200_OK)
      async def update_trip(uuid: str) -> None:
          """Change a trip."""


      @router.api_route("/", methods=["POST"])
      async def create_trip() -> None:  # <- RTR005
          """Create a trip."""
      `,
      {
        path: "routes.py",
        fixed: fixed({
          "routes.py": `
          from fastapi import APIRouter, status

          trips_router = APIRouter(prefix="/trips", tags=["trips"], redirect_slashes=False)
          router = trips_router


          @router.put("/{uuid}", status_code=status.HTTP_200_OK)
          async def update_trip(uuid: str) -> None:
              """Change a trip."""


          @router.api_route("/", methods=["POST"], status_code=status.HTTP_201_CREATED)
          async def create_trip() -> None:
              """Create a trip."""
          `,
        }),
      },
    ),
  ],
  good: [
    snippet(
      "Said, not needed, or said elsewhere",
      `
      from fastapi import APIRouter, status

      from .options import OPTIONS

      trips_router = APIRouter(prefix="/trips", tags=["trips"], redirect_slashes=False)
      router = trips_router


      @router.post("/", status_code=status.HTTP_201_CREATED)
      async def create_trip() -> None:
          """Create a trip."""


      @router.get("/")
      async def get_trips() -> None:
          """List trips."""


      @router.api_route("/form", methods=["GET", "POST"])
      async def show_form() -> None:
          """Show a form, and take it in."""


      @router.put("/{uuid}", **OPTIONS)
      async def update_trip(uuid: str) -> None:
          """Change a trip."""
      `,
      { path: "routes.py" },
    ),
  ],
});
