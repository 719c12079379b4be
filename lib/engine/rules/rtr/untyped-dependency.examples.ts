import { defineExamples, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "In a handler and in a dependency factory",
      `
      import fastapi
      from fastapi import APIRouter, Depends, Security

      from app.security import get_member, get_tenant
      from .service import LoanService, get_loan_service

      loans_router = APIRouter(prefix="/loans", tags=["loans"], redirect_slashes=False)
      router = loans_router


      async def get_shelf(tenant=fastapi.Depends(get_tenant)) -> str:  # <- RTR009
          return tenant.shelf


      @router.get("/{uuid}")
      async def get_loan(
          uuid: str,
          service=Depends(get_loan_service),  # <- RTR009
          member=Security(get_member, scopes=["loans"]),  # <- RTR009
      ) -> None:
          """Return a loan."""
      `,
      { path: "routes.py" },
    ),
    snippet(
      "Only the handler is at hand",
      `
      @router.get("/loans")
      async def get_loans(service=Depends(get_loan_service)):  # <- RTR009
          return await service.get_list()
      `,
    ),
  ],
  good: [
    snippet(
      "Typed, in the one way or the other",
      `
      from typing import Annotated

      from fastapi import APIRouter, Depends

      from .service import LoanService, get_loan_service

      loans_router = APIRouter(prefix="/loans", tags=["loans"], redirect_slashes=False)
      router = loans_router


      @router.get("/{uuid}")
      async def get_loan(uuid: str, service: LoanService = Depends(get_loan_service)) -> None:
          """Return a loan."""


      @router.get("/")
      async def get_loans(service: Annotated[LoanService, Depends(get_loan_service)]) -> None:
          """List loans."""
      `,
      { path: "routes.py" },
    ),
    snippet(
      "Another library's Depends",
      `
      from taskqueue import Depends

      from .service import get_loan_service


      async def remind_readers(service=Depends(get_loan_service)) -> None:
          await service.remind()
      `,
      { path: "tasks.py" },
    ),
  ],
});
