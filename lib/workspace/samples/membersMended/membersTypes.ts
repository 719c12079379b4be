/** `members/types.py` */
export default `"""What goes in and out of the members feature."""

from datetime import datetime
from enum import Enum
from typing import Annotated, Optional

from pydantic import BaseModel, ConfigDict, Field, SecretStr

from core.pagination import PaginationParams


class MemberSortField(str, Enum):
    """What a list of members can be sorted by."""

    NAME = "name"
    JOINED_AT = "joined_at"


class MemberFilter(BaseModel):
    """Which members are wanted."""

    name_contains: Optional[str] = None


class MemberPListParams(PaginationParams[MemberFilter, MemberSortField]):
    """Which page of members is wanted."""

    sort_by: MemberSortField = Field(default=MemberSortField.JOINED_AT)


class MemberGetPayload(BaseModel):
    """Which member is wanted."""

    uuid: str


class MemberGetPListPayload(BaseModel):
    """Which members are wanted."""

    params: MemberPListParams


class MemberCreatePayload(BaseModel):
    """A new member, as the form sends them."""

    email: Annotated[str, Field(min_length=3, max_length=255, pattern=r"^[^@]+@[^@]+$")]
    name: Annotated[str, Field(min_length=1, max_length=120)]
    password: SecretStr


class MemberInsertPayload(BaseModel):
    """A new member, as the store writes them."""

    email: str
    name: str
    password_hash: str


class MemberDeletePayload(BaseModel):
    """Which member is to be forgotten."""

    uuid: str


class MemberResponse(BaseModel):
    """A member, as everybody may see them."""

    model_config = ConfigDict(from_attributes=True)

    uuid: str
    email: str
    name: str
    joined_at: datetime
`;
