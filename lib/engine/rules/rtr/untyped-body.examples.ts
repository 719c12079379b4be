import { defineExamples, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "Dictionaries, anything, and lists of them",
      `
      from typing import Annotated, Any, Dict, Optional

      from fastapi import APIRouter, Body

      forms_router = APIRouter(prefix="/forms", tags=["forms"], redirect_slashes=False)
      router = forms_router


      @router.post("/", status_code=201)
      async def create_form(form: dict) -> None:  # <- RTR012
          """Create a form."""


      @router.put("/{uuid}", status_code=200)
      async def update_form(uuid: str, form: Dict[str, Any], note: Optional[Any] = None) -> None:  # <- RTR012 x2
          """Change a form."""


      @router.patch("/", status_code=200)
      async def update_forms(
          forms: list[dict[str, str]],  # <- RTR012
          rest: Annotated[dict[str, int], Body()],  # <- RTR012
      ) -> None:
          """Change forms."""
      `,
      { path: "routes.py" },
    ),
    snippet(
      "The request read by hand",
      `
      from fastapi import APIRouter, Request

      forms_router = APIRouter(prefix="/forms", tags=["forms"], redirect_slashes=False)
      router = forms_router


      @router.post("/", status_code=201)
      async def create_form(request: Request) -> None:
          """Create a form."""
          form = await request.json()  # <- RTR012
          print(form, await request.body())  # <- RTR012
      `,
      { path: "routes.py" },
    ),
  ],
  good: [
    snippet(
      "A payload; a dependency; what is no body",
      `
      from fastapi import APIRouter, Depends, Request, status

      from app.security import get_claims

      from .types import FormCreatePayload

      forms_router = APIRouter(prefix="/forms", tags=["forms"], redirect_slashes=False)
      router = forms_router


      @router.post("/", status_code=status.HTTP_201_CREATED)
      async def create_form(
          payload: FormCreatePayload, request: Request, claims: dict[str, str] = Depends(get_claims)
      ) -> None:
          """Create a form."""
          print(request.headers, payload.body(), claims)


      @router.post("/webhooks/signed", status_code=status.HTTP_201_CREATED)
      async def receive_signature(request: Request, event: dict[str, str]) -> None:
          """Take in a signature."""
          print(await request.json(), event)


      @router.delete("/", status_code=status.HTTP_204_NO_CONTENT)
      async def delete_forms(request: Request) -> None:
          """Delete forms."""
          print(await request.body())
      `,
      { path: "routes.py" },
    ),
  ],
});
