import { defineExamples, fixed, project, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    project(
      "A router named router",
      {
        "bookings/service.py": `
        class BookingService:
            pass
        `,
        "bookings/routes.py": `
        from fastapi import APIRouter

        router = APIRouter(prefix="/bookings", tags=["bookings"], redirect_slashes=False)  # <- RTR001


        @router.get("/")
        async def get_bookings() -> None:
            """List bookings."""
        `,
        "main.py": `
        from fastapi import FastAPI

        from bookings.routes import router

        app = FastAPI()
        app.include_router(router)
        `,
      },
      {
        fixed: fixed({
          "bookings/routes.py": `
          from fastapi import APIRouter

          bookings_router = APIRouter(prefix="/bookings", tags=["bookings"], redirect_slashes=False)
          router = bookings_router


          @router.get("/")
          async def get_bookings() -> None:
              """List bookings."""
          `,
        }),
      },
    ),
    project(
      "A short name of its own, used elsewhere",
      {
        "fleet/trucks.py": `
        import fastapi

        api: fastapi.APIRouter = fastapi.APIRouter(  # <- RTR001
            prefix="/fleet/trucks",
        )


        @api.get("/")
        async def get_trucks() -> None:
            """List trucks."""
        `,
        "fleet/main.py": `
        from fastapi import FastAPI

        from .trucks import api

        app = FastAPI()
        app.include_router(api)
        `,
      },
      {
        fixed: fixed({
          "fleet/trucks.py": `
          import fastapi

          trucks_router: fastapi.APIRouter = fastapi.APIRouter(
              prefix="/fleet/trucks",
          )
          router = trucks_router


          @trucks_router.get("/")
          async def get_trucks() -> None:
              """List trucks."""
          `,
          "fleet/main.py": `
          from fastapi import FastAPI

          from .trucks import trucks_router

          app = FastAPI()
          app.include_router(trucks_router)
          `,
        }),
      },
    ),
    snippet(
      "Nothing says what it serves",
      `
      from fastapi import APIRouter

      r = APIRouter()  # <- RTR001
      `,
    ),
  ],
  good: [
    snippet(
      "A descriptive name and its alias",
      `
      from fastapi import APIRouter

      clinics_router = APIRouter(prefix="/clinics", tags=["clinics"], redirect_slashes=False)
      router = clinics_router
      `,
      { path: "routes.py" },
    ),
    snippet(
      "Both names in one statement, and a local in a factory",
      `
      from fastapi import APIRouter

      router = recipes_router = APIRouter(prefix="/recipes", tags=["recipes"], redirect_slashes=False)


      def build_admin_router() -> APIRouter:
          """Build the routes that only the admin application includes."""
          router = APIRouter(prefix="/admin/recipes", tags=["admin"], redirect_slashes=False)
          return router
      `,
      { path: "routes.py" },
    ),
  ],
});
