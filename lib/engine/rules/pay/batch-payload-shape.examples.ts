import { defineExamples, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "No list, or one under another name",
      `
      from pydantic import BaseModel


      class CouponPayload(BaseModel):
          code: str


      class CouponDeleteBatchPayload(BaseModel):  # <- PAY005
          code: str


      class CouponCreateBatchPayload(BaseModel):  # <- PAY005
          coupons: list[CouponPayload]
      `,
      { path: "types.py" },
    ),
    snippet(
      "An inherited model without a list",
      `
      from pydantic import BaseModel


      class ScopedPayload(BaseModel):
          user_id: int


      class CouponUpdateBatchPayload(ScopedPayload):  # <- PAY005
          percent: int
      `,
      { path: "types.py" },
    ),
  ],
  good: [
    snippet(
      "A list, own or inherited; a type that may be one",
      `
      from collections.abc import Sequence
      from typing import Annotated, Optional

      from pydantic import BaseModel, Field

      from shop.shared import CouponCodes


      class CouponPayload(BaseModel):
          code: str


      class CouponCreateBatchPayload(BaseModel):
          items: Annotated[list[CouponPayload], Field(max_length=100)]
          user_id: int


      class CouponImportCreateBatchPayload(CouponCreateBatchPayload):
          source: str


      class CouponDeleteBatchPayload(BaseModel):
          codes: Sequence[str]


      class CouponUpdateBatchPayload(BaseModel):
          uuids: Optional[list[str]] = None
      `,
      { path: "types.py" },
    ),
  ],
});
