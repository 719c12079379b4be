import { defineExamples, project, snippet } from "../defineRule";

const root = `
from typing import Any, Optional


class AppError(Exception):
    status_code = 500

    def __init__(self, message: str, details: Optional[dict[str, Any]] = None) -> None:
        self.message = message
        self.details = details or {}
        super().__init__(message)
`;

export default defineExamples({
  bad: [
    project("A fixed status and half a body", {
      "core/errors.py": root,
      "main.py": `
      from fastapi import FastAPI, Request
      from fastapi.responses import JSONResponse

      from core.errors import AppError

      app = FastAPI()


      @app.exception_handler(AppError)
      async def handle_app_error(request: Request, exc: AppError) -> JSONResponse:  # <- ERR006
          return JSONResponse(status_code=400, content={"detail": exc.message})
      `,
    }),
    project("Registered elsewhere, without the details", {
      "core/errors.py": root,
      "core/handlers.py": `
      from fastapi import Request
      from fastapi.responses import JSONResponse

      from core.errors import AppError


      async def handle_app_error(request: Request, error: AppError) -> JSONResponse:  # <- ERR006
          body = {"error": type(error).__name__, "message": error.message}
          return JSONResponse(body, error.status_code)
      `,
      "main.py": `
      from fastapi import FastAPI

      from core.errors import AppError
      from core.handlers import handle_app_error

      app = FastAPI()
      app.add_exception_handler(AppError, handle_app_error)
      `,
    }),
  ],
  good: [
    project("The whole answer, and handlers of other errors", {
      "core/errors.py": root,
      "main.py": `
      from fastapi import FastAPI, Request
      from fastapi.responses import JSONResponse

      from core.errors import AppError

      app = FastAPI()


      @app.exception_handler(AppError)
      async def handle_app_error(request: Request, exc: AppError) -> JSONResponse:
          return JSONResponse(
              status_code=exc.status_code,
              content={"error": exc.__class__.__name__, "message": exc.message, "details": exc.details},
          )


      @app.exception_handler(ZeroDivisionError)
      async def handle_division(request: Request, exc: ZeroDivisionError) -> JSONResponse:
          return JSONResponse(status_code=500, content={"error": "arithmetic"})
      `,
    }),
    snippet(
      "A body that is built elsewhere",
      `
      from typing import Any, Optional

      from fastapi import FastAPI, Request
      from fastapi.responses import JSONResponse

      app = FastAPI()


      class AppError(Exception):
          status_code = 500

          def __init__(self, message: str, details: Optional[dict[str, Any]] = None) -> None:
              self.message = message
              self.details = details or {}
              super().__init__(message)

          def to_body(self) -> dict[str, Any]:
              return {"error": type(self).__name__, "message": self.message, "details": self.details}


      @app.exception_handler(AppError)
      async def handle_app_error(request: Request, exc: AppError) -> JSONResponse:
          code = exc.status_code
          return JSONResponse(status_code=code, content=exc.to_body())
      `,
      { path: "main.py" },
    ),
  ],
});
