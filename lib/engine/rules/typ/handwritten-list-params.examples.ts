import { defineExamples, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "Paging written again for each list",
      `
      from typing import Optional

      from pydantic import BaseModel, Field


      class DoseListParams(BaseModel):  # <- TYP008
          limit: int = Field(default=10, ge=1, le=100)
          offset: int = Field(default=0, ge=0)


      class WardGetPListPayload(BaseModel):  # <- TYP008
          page: int = Field(default=1, ge=1)
          per_page: Optional[int] = Field(default=None, ge=1, le=100)
          ward: str
      `,
      { path: "types.py" },
    ),
    snippet(
      "The shared parameters, without their types",
      `
      from pydantic import BaseModel, Field


      class PaginationParams(BaseModel):  # <- TYP008
          limit: int = Field(default=10, ge=1, le=100)
          skip: int = Field(default=0, ge=0)


      class DoseListParams(PaginationParams):
          limit: int = Field(default=20, ge=1, le=50)
      `,
      { path: "types.py" },
    ),
  ],
  good: [
    snippet(
      "The generic parameters, and what derives from them",
      `
      from enum import StrEnum
      from typing import Generic, Optional, TypeVar

      from pydantic import BaseModel, Field

      from clinic.shared import ClinicParams

      F = TypeVar("F")
      S = TypeVar("S")


      class DoseSortField(StrEnum):
          GIVEN_AT = "given_at"


      class DoseFilter(BaseModel):
          ward: Optional[str] = None


      class PaginationParams(BaseModel, Generic[F, S]):
          limit: int = Field(default=10, ge=1, le=100)
          offset: int = Field(default=0, ge=0)
          sort_by: S
          filter: Optional[F] = None


      class DosePListParams(PaginationParams[DoseFilter, DoseSortField]):
          limit: int = Field(default=20, ge=1, le=50)
          offset: int = Field(default=0, ge=0)


      class WardListParams(ClinicParams):
          limit: int = Field(default=20, ge=1, le=50)
          offset: int = Field(default=0, ge=0)
      `,
      { path: "types.py" },
    ),
    snippet(
      "Half of it, an answer, and pages that are no numbers",
      `
      from pydantic import BaseModel, Field


      class TopDosesPayload(BaseModel):
          limit: int = Field(default=10, ge=1, le=100)


      class PageResponse(BaseModel):
          limit: int
          offset: int


      class ScrollState(BaseModel):
          page: int
          size: int
          total: int


      class PrintPayload(BaseModel):
          page: str
          size: str
      `,
      { path: "types.py" },
    ),
  ],
});
