import { defineExamples, fixed, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "Only the long name",
      `
      from fastapi import APIRouter

      recipes_router = APIRouter(prefix="/recipes", tags=["recipes"], redirect_slashes=False)  # <- RTR002


      @recipes_router.get("/")
      async def get_recipes() -> None:
          """List recipes."""
      `,
      {
        path: "recipes/routes.py",
        fixed: fixed({
          "recipes/routes.py": `
          from fastapi import APIRouter

          recipes_router = APIRouter(prefix="/recipes", tags=["recipes"], redirect_slashes=False)
          router = recipes_router


          @recipes_router.get("/")
          async def get_recipes() -> None:
              """List recipes."""
          `,
        }),
      },
    ),
    snippet(
      "The short name stands for something else",
      `
      from fastapi import APIRouter

      from app.routing import router

      menus_router = APIRouter(  # <- RTR002
          prefix="/menus",
      )
      router.include_router(menus_router)
      `,
      { path: "routes.py" },
    ),
  ],
  good: [
    snippet(
      "An alias, or both names at once",
      `
      from fastapi import APIRouter

      recipes_router = APIRouter(prefix="/recipes", tags=["recipes"], redirect_slashes=False)
      router = recipes_router
      `,
      { path: "routes.py" },
    ),
    snippet(
      "Several routers in one module have no short name",
      `
      from fastapi import APIRouter

      recipes_router = APIRouter(prefix="/recipes", tags=["recipes"], redirect_slashes=False)
      menus_router = APIRouter(prefix="/menus", tags=["menus"], redirect_slashes=False)
      `,
      { path: "routes.py" },
    ),
  ],
});
