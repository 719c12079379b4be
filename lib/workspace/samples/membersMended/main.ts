/** `main.py` */
export default `"""The gym's application."""

from fastapi import FastAPI, Request
from fastapi.middleware.gzip import GZipMiddleware
from fastapi.responses import JSONResponse

from core.errors import AppError
from members.routes import members_router

app = FastAPI(title="Climbing gym")
app.add_middleware(GZipMiddleware)
app.include_router(members_router)


@app.exception_handler(AppError)
async def handle_app_error(request: Request, exc: AppError) -> JSONResponse:
    """Answer with what the error says about itself."""
    return JSONResponse(
        status_code=exc.status_code,
        content={"error": exc.__class__.__name__, "message": exc.message, "details": exc.details},
    )
`;
