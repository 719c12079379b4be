import { defineExamples, project, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "By name and by path",
      `
      from fastapi import APIRouter

      accounts_router = APIRouter(prefix="/accounts", tags=["accounts"], redirect_slashes=False)
      router = accounts_router


      @router.post("/login", status_code=201)
      async def create_session() -> None:  # <- SEC007
          """Log in."""


      @router.post("/", status_code=201)
      async def register_account() -> None:  # <- SEC007
          """Open an account."""


      @router.post("/reset-password/{code}", status_code=200)
      async def reset(code: str) -> None:  # <- SEC007
          """Set a new password."""
      `,
      { path: "routes.py" },
    ),
    project("The word comes with the prefix", {
      "main.py": `
      from fastapi import FastAPI

      from otp import codes_router

      app = FastAPI()
      app.include_router(codes_router, prefix="/otp")
      `,
      "otp.py": `
      from fastapi import APIRouter

      codes_router = APIRouter(tags=["codes"])


      @codes_router.post("/check")
      async def check_code() -> None:  # <- SEC007
          """Check a code."""
      `,
    }),
  ],
  good: [
    snippet(
      "Limited by decorator, dependency or router; other methods and other words",
      `
      from fastapi import APIRouter, Depends, Request, status
      from fastapi_limiter.depends import RateLimiter

      from app.limits import limiter, throttle

      accounts_router = APIRouter(prefix="/accounts", tags=["accounts"], redirect_slashes=False)
      router = accounts_router
      tokens_router = APIRouter(prefix="/token", tags=["token"], dependencies=[Depends(throttle)])


      @router.post("/login", status_code=status.HTTP_201_CREATED)
      @limiter.limit("5/minute")
      async def create_session(request: Request) -> None:
          """Log in."""


      @router.post("/signup", status_code=status.HTTP_201_CREATED, dependencies=[Depends(RateLimiter(times=5))])
      async def register_account() -> None:
          """Open an account."""


      @tokens_router.post("/", status_code=status.HTTP_201_CREATED)
      async def create_token() -> None:
          """Return a token."""


      @router.get("/login")
      async def get_login_page() -> None:
          """Return the page on which one logs in."""


      @router.post("/tokens-sold/{token}", status_code=status.HTTP_201_CREATED)
      async def create_tokenisation(token: str) -> None:
          """Sell a token."""
      `,
      { path: "routes.py" },
    ),
  ],
});
