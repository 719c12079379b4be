import { defineExamples, fixed, project, snippet } from "../defineRule";

const service = `
class ShiftService:
    pass
`;

export default defineExamples({
  bad: [
    project(
      "All three are missing",
      {
        "shift_plans/service.py": service,
        "shift_plans/routes.py": `
        from fastapi import APIRouter

        shift_plans_router = APIRouter()  # <- RTR003
        router = shift_plans_router
        `,
      },
      {
        fixed: fixed({
          "shift_plans/routes.py": `
          from fastapi import APIRouter

          shift_plans_router = APIRouter(prefix="/shift-plans", tags=["shift plans"], redirect_slashes=False)
          router = shift_plans_router
          `,
        }),
      },
    ),
    project(
      "Slashes are redirected; the prefix comes with the inclusion",
      {
        "shifts/service.py": service,
        "shifts/routes.py": `
        from fastapi import APIRouter

        shifts_router = APIRouter(  # <- RTR003
            tags=["shifts"],
            redirect_slashes=True,
        )
        router = shifts_router
        swaps_router = APIRouter(  # <- RTR003
            prefix="/swaps",
        )
        `,
        "main.py": `
        from fastapi import FastAPI

        from shifts.routes import shifts_router, swaps_router

        app = FastAPI()
        app.include_router(shifts_router, prefix="/shifts")
        app.include_router(swaps_router, tags=["swaps"])
        `,
      },
      {
        fixed: fixed({
          "shifts/routes.py": `
          from fastapi import APIRouter

          shifts_router = APIRouter(
              tags=["shifts"],
              redirect_slashes=False,
          )
          router = shifts_router
          swaps_router = APIRouter(
              prefix="/swaps",
              redirect_slashes=False,
          )
          `,
        }),
      },
    ),
  ],
  good: [
    snippet(
      "Everything is said",
      `
      from fastapi import APIRouter

      shifts_router = APIRouter(prefix="/shifts", tags=["shifts"], redirect_slashes=False)
      router = shifts_router
      `,
      { path: "routes.py" },
    ),
    project("Options from elsewhere, and a router that only gathers others", {
      "shifts/service.py": service,
      "shifts/routes.py": `
      from fastapi import APIRouter

      from .options import OPTIONS

      shifts_router = APIRouter(**OPTIONS)
      router = shifts_router
      `,
      "shifts/options.py": `
      OPTIONS = {"prefix": "/shifts", "tags": ["shifts"], "redirect_slashes": False}
      `,
      "routes.py": `
      from fastapi import APIRouter

      from shifts.routes import shifts_router

      all_router = APIRouter()
      router = all_router
      all_router.include_router(shifts_router)
      `,
    }),
    project("A router outside a routes component", {
      "health.py": `
      from fastapi import APIRouter

      health_router = APIRouter()
      `,
      "settings.py": `
      DEBUG = False
      `,
    }),
  ],
});
