import { defineExamples, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "Criteria among the parameters",
      `
      from datetime import date
      from enum import StrEnum
      from typing import Optional

      from pydantic import Field

      from library.shared.types import PaginationParams


      class LoanSortField(StrEnum):
          DUE_ON = "due_on"


      class LoanPListParams(PaginationParams[None, LoanSortField]):
          sort_by: LoanSortField = Field(default=LoanSortField.DUE_ON)
          reader: Optional[str] = None  # <- TYP009
          due_before: Optional[date] = None  # <- TYP009
      `,
      { path: "types.py" },
    ),
    snippet(
      "By its name, and one level further down",
      `
      from typing import Optional

      from pydantic import BaseModel


      class BookListParams(BaseModel):
          title_contains: Optional[str] = None  # <- TYP009


      class RareBookParams(BookListParams):
          century: int = 18  # <- TYP009
      `,
      { path: "types.py" },
    ),
  ],
  good: [
    snippet(
      "The filter is a model of its own",
      `
      from enum import StrEnum
      from typing import ClassVar, Optional

      from pydantic import BaseModel, ConfigDict, Field

      from library.shared.types import PaginationParams


      class LoanSortField(StrEnum):
          DUE_ON = "due_on"


      class LoanFilter(BaseModel):
          reader: Optional[str] = None


      class LoanPListParams(PaginationParams[LoanFilter, LoanSortField]):
          model_config = ConfigDict(extra="forbid")
          registry: ClassVar[list[str]] = []

          limit: int = Field(default=10, ge=1, le=100)
          sort_by: LoanSortField = Field(default=LoanSortField.DUE_ON)
          filter: Optional[LoanFilter] = None


      class ReportParams(BaseModel):
          year: int
      `,
      { path: "types.py" },
    ),
  ],
});
