import { defineExamples, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "In a handler and in its helper",
      `
      import fastapi
      from fastapi import APIRouter, Depends, HTTPException, status

      from .service import TentService

      tents_router = APIRouter(prefix="/tents", tags=["tents"], redirect_slashes=False)
      router = tents_router
      not_found = HTTPException(status_code=404)


      def check_size(size: int) -> None:
          if size > 8:
              raise HTTPException(status_code=422, detail="too large")  # <- ERR007


      @router.get("/{uuid}")
      async def get_tent(uuid: str, service: TentService = Depends()) -> "TentResponse":
          tent = await service.get_one(uuid)
          if tent is None:
              raise not_found  # <- ERR007
          if tent.hidden:
              raise fastapi.HTTPException(status.HTTP_403_FORBIDDEN)  # <- ERR007
          return tent


      async def get_tent_or_404(uuid: str) -> "Tent":
          error = HTTPException(404)
          raise error  # <- ERR007
      `,
      { path: "routes.py" },
    ),
    snippet(
      "On the application itself",
      `
      from fastapi import FastAPI, HTTPException

      app = FastAPI()


      @app.get("/secret")
      async def get_secret() -> None:
          raise HTTPException(status_code=404)  # <- ERR007
      `,
      { path: "main.py" },
    ),
  ],
  good: [
    snippet(
      "A domain error; HTTPException where somebody is let in, and its subclasses",
      `
      from fastapi import APIRouter, Depends, HTTPException

      from app.security import oauth2_scheme

      from .errors import TentNotFoundError
      from .service import TentService
      from .types import TentResponse

      tents_router = APIRouter(prefix="/tents", tags=["tents"], redirect_slashes=False)
      router = tents_router


      class TentGoneError(HTTPException):
          pass


      async def get_current_camper(token: str = Depends(oauth2_scheme)) -> str:
          if not token:
              raise HTTPException(status_code=401)
          return token


      class RoleChecker:
          def __call__(self, camper: str = Depends(get_current_camper)) -> None:
              raise HTTPException(status_code=403)


      @router.get("/{uuid}")
      async def get_tent(
          uuid: str, service: TentService = Depends(), camper: str = Depends(get_current_camper)
      ) -> TentResponse:
          """Return a tent."""
          tent = await service.get_one(uuid)
          if tent.owner != camper:
              raise TentNotFoundError(identifier=uuid)
          if tent.gone:
              raise TentGoneError(status_code=410)
          return tent
      `,
      { path: "routes.py" },
    ),
  ],
});
