import { defineExamples, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "A page for each feature",
      `
      from typing import Optional

      from pydantic import BaseModel


      class LoanResponse(BaseModel):
          uuid: str


      class LoanListResponse(BaseModel):  # <- TYP007
          items: list[LoanResponse]
          total: int


      class Counted(BaseModel):
          count: Optional[int] = None


      class FineListResponse(Counted):  # <- TYP007
          results: list[str]
      `,
      { path: "types.py" },
    ),
    snippet(
      "The page itself, for one thing only",
      `
      from pydantic import BaseModel


      class PaginatedResponse(BaseModel):  # <- TYP007
          items: list[str]
          total: int
          limit: int
          offset: int
      `,
      { path: "types.py" },
    ),
  ],
  good: [
    snippet(
      "The generic page, and what derives from it",
      `
      from typing import Generic, TypeVar

      from pydantic import BaseModel

      from library.shared import Page

      T = TypeVar("T")


      class PaginatedResponse(BaseModel, Generic[T]):
          items: list[T]
          total: int
          limit: int
          offset: int


      class LoanResponse(BaseModel):
          uuid: str


      class LoanPageResponse(PaginatedResponse[LoanResponse]):
          overdue: int
          count: int


      class FinePageResponse(Page[LoanResponse]):
          results: list[LoanResponse]
          total: int
      `,
      { path: "types.py" },
    ),
    snippet(
      "Lists without a total, totals without a list",
      `
      from pydantic import BaseModel


      class ShelfResponse(BaseModel):
          items: list[str]


      class StatisticsResponse(BaseModel):
          data: dict[str, int]
          total: int


      class InvoiceResponse(BaseModel):
          items: list[str]
          total: float


      class LoanCreateBatchPayload(BaseModel):
          items: list[str]
          count: int
      `,
      { path: "types.py" },
    ),
  ],
});
