import { defineExamples, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "Paging spelt out",
      `
      from pydantic import BaseModel, Field


      class StampGetPListPayload(BaseModel):  # <- PAY006
          user_id: int
          limit: int = Field(default=10, ge=1, le=100)
          offset: int = Field(default=0, ge=0)
      `,
      { path: "types.py" },
    ),
    snippet(
      "Parameters without a shape",
      `
      from typing import Any

      from pydantic import BaseModel


      class StampPListPayload(BaseModel):
          params: dict[str, Any]  # <- PAY006
      `,
      { path: "types.py" },
    ),
  ],
  good: [
    snippet(
      "List parameters, own and inherited, generic or a team's own",
      `
      from typing import Optional

      from pydantic import BaseModel

      from stamps.shared import PaginationParams


      class StampFilter(BaseModel):
          country: Optional[str] = None


      class StampListParams(PaginationParams[StampFilter, str]):
          pass


      class StampQuery(StampListParams):
          pass


      class StampGetPListPayload(BaseModel):
          params: StampListParams


      class StampTradeGetPListPayload(StampGetPListPayload):
          user_id: int


      class StampSearchGetPListPayload(BaseModel):
          params: StampQuery


      class StampAuctionGetPListPayload(BaseModel):
          params: Optional[PaginationParams[StampFilter, str]] = None


      class StampGetListPayload(BaseModel):
          user_id: int
      `,
      { path: "types.py" },
    ),
  ],
});
