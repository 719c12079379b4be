import { defineExamples, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "List parameters that take any column",
      `
      from typing import Optional

      from pydantic import BaseModel, Field


      class CampaignSort(BaseModel):
          sort_by: str = "created_at"  # <- TYP005
          sort_direction: Optional[str] = None  # <- TYP005
          order: str | None = Field(default=None)  # <- TYP005
      `,
      { path: "types.py" },
    ),
    snippet(
      "Parameters of functions",
      `
      from typing import Annotated

      from fastapi import APIRouter, Query

      campaign_router = APIRouter(prefix="/campaigns", tags=["campaigns"], redirect_slashes=False)
      router = campaign_router


      @router.get("/", status_code=200)
      async def get_campaigns(
          order_by: Annotated[str, Query(max_length=20)] = "name",  # <- TYP005
          sort_order: str = Query(default="asc", pattern="^(asc|desc)$"),  # <- TYP005
      ) -> list[str]:
          """List campaigns."""
          return [order_by, sort_order]
      `,
      { path: "routes.py" },
    ),
  ],
  good: [
    snippet(
      "Enums, literals and names that only sound alike",
      `
      from enum import StrEnum
      from typing import Annotated, Literal, Optional

      from pydantic import AfterValidator, BaseModel

      Column = Annotated[str, AfterValidator(str.lower)]


      class CampaignSortField(StrEnum):
          NAME = "name"


      class CampaignSort(BaseModel):
          sort_by: CampaignSortField = CampaignSortField.NAME
          sort_direction: Literal["asc", "desc"] = "asc"
          order_by: Optional[Column] = None
          order_number: str


      def rank(order: int, sort_by: list[str]) -> int:
          """Rank by how many columns sort."""
          return order * len(sort_by)
      `,
      { path: "types.py" },
    ),
  ],
});
