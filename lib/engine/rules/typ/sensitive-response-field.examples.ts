import { defineExamples, project, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "Secrets among the fields",
      `
      from typing import Optional

      from pydantic import BaseModel


      class MemberResponse(BaseModel):
          uuid: str
          hashed_password: str  # <- TYP010
          webhook_secret: Optional[str] = None  # <- TYP010
          access_token: str  # <- TYP010
      `,
      { path: "types.py" },
    ),
    project("Inherited from what the feature stores", {
      "club/members/types.py": `
      from .base import MemberRecord


      class MemberResponse(MemberRecord):  # <- TYP010
          joined: int
      `,
      "club/members/base.py": `
      from pydantic import BaseModel


      class MemberRecord(BaseModel):
          uuid: str
          password: str
      `,
    }),
  ],
  good: [
    snippet(
      "Words that only sound alike, secrets that are hidden, and a login's token",
      `
      from datetime import datetime

      from pydantic import BaseModel, Field, SecretStr


      class MemberResponse(BaseModel):
          secretary_name: str
          commit_hash: str
          password_changed_at: datetime
          has_password: bool
          pin: SecretStr
          api_key: SecretStr
          salt: str = Field(exclude=True)


      class TokenResponse(BaseModel):
          access_token: str
          refresh_token: str


      class MemberCreatePayload(BaseModel):
          password: str
      `,
      { path: "types.py" },
    ),
  ],
});
