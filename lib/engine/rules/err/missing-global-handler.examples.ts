import { defineExamples, project } from "../defineRule";

const errors = `
from typing import Any, Optional


class AppError(Exception):
    status_code = 500

    def __init__(self, message: str, details: Optional[dict[str, Any]] = None) -> None:
        self.message = message
        self.details = details or {}
        super().__init__(message)


class NotFoundError(AppError):
    status_code = 404
`;
const handlers = `
from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse

from core.errors import AppError


async def handle_app_error(request: Request, exc: AppError) -> JSONResponse:
    return JSONResponse(
        status_code=exc.status_code,
        content={"error": type(exc).__name__, "message": exc.message, "details": exc.details},
    )


def register_handlers(app: FastAPI) -> None:
    app.add_exception_handler(AppError, handle_app_error)
`;

export default defineExamples({
  bad: [
    project("No handler at all", {
      "core/errors.py": errors,
      "main.py": `
      from fastapi import FastAPI

      app = FastAPI(title="Allotments")  # <- ERR005
      `,
    }),
    project("Handlers for other errors only", {
      "core/errors.py": errors,
      "main.py": `
      from fastapi import FastAPI, Request
      from fastapi.responses import JSONResponse

      from core.errors import NotFoundError


      def create_app() -> FastAPI:
          app = FastAPI()  # <- ERR005

          @app.exception_handler(NotFoundError)
          async def handle_not_found(request: Request, exc: NotFoundError) -> JSONResponse:
              return JSONResponse(status_code=404, content={})

          @app.exception_handler(500)
          async def handle_rest(request: Request, exc: Exception) -> JSONResponse:
              return JSONResponse(status_code=500, content={})

          return app
      `,
    }),
  ],
  good: [
    project("By a function that is handed the application", {
      "core/errors.py": errors,
      "core/handlers.py": handlers,
      "main.py": `
      from fastapi import FastAPI

      from core.handlers import register_handlers

      app = FastAPI()
      register_handlers(app)
      `,
    }),
    project("In the constructor", {
      "core/errors.py": errors,
      "core/handlers.py": handlers,
      "main.py": `
      from fastapi import FastAPI

      from core.errors import AppError
      from core.handlers import handle_app_error

      HANDLERS = {AppError: handle_app_error}
      app = FastAPI(exception_handlers=HANDLERS)
      `,
    }),
    project("By a library that is not at hand", {
      "core/errors.py": errors,
      "main.py": `
      from companylib import install_error_handlers
      from fastapi import FastAPI

      app = FastAPI()
      install_error_handlers(app)
      `,
    }),
    project("No root error", {
      "main.py": `
      from fastapi import FastAPI

      app = FastAPI()
      `,
      "core/settings.py": `
      DEBUG = False
      `,
    }),
  ],
});
