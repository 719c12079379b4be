import { defineExamples, project } from "../defineRule";

const service = `
class BoatService:
    pass
`;
const errors = `
from typing import Any, Optional


class AppError(Exception):
    status_code = 500

    def __init__(self, message: str, details: Optional[dict[str, Any]] = None) -> None:
        self.message = message
        self.details = details or {}
        super().__init__(message)


class BoatNotFoundError(AppError):
    status_code = 404
`;

export default defineExamples({
  bad: [
    project("By a decorator and by a call", {
      "boats/service.py": service,
      "boats/errors.py": errors,
      "boats/routes.py": `
      from fastapi import Request
      from fastapi.responses import JSONResponse

      from main import app

      from .errors import AppError, BoatNotFoundError


      @app.exception_handler(BoatNotFoundError)
      async def handle_boat_not_found(request: Request, exc: BoatNotFoundError) -> JSONResponse:  # <- ERR008
          return JSONResponse(status_code=404, content={})


      async def handle_app_error(request: Request, exc: AppError) -> JSONResponse:
          return JSONResponse(status_code=500, content={})


      app.add_exception_handler(AppError, handle_app_error)  # <- ERR008
      `,
      "main.py": `
      from fastapi import FastAPI

      app = FastAPI()
      `,
    }),
    project("In a module of its own", {
      "boats/service.py": service,
      "boats/store.py": "",
      "boats/handlers_of_errors.py": `
      from fastapi import FastAPI, Request
      from fastapi.responses import JSONResponse


      def register(app: FastAPI) -> None:
          @app.exception_handler(KeyError)
          async def handle_key_error(request: Request, exc: KeyError) -> JSONResponse:  # <- ERR008
              return JSONResponse(status_code=404, content={})
      `,
    }),
  ],
  good: [
    project("Where the application is built", {
      "boats/service.py": service,
      "boats/errors.py": errors,
      "main.py": `
      from fastapi import FastAPI, Request
      from fastapi.responses import JSONResponse

      from boats.errors import AppError

      app = FastAPI()


      @app.exception_handler(AppError)
      async def handle_app_error(request: Request, exc: AppError) -> JSONResponse:
          return JSONResponse(
              status_code=exc.status_code,
              content={"error": type(exc).__name__, "message": exc.message, "details": exc.details},
          )
      `,
    }),
  ],
});
