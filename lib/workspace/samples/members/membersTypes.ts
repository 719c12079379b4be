/** `members/types.py` */
export default `"""What goes in and out of the members feature."""

from datetime import datetime
from enum import Enum
from typing import Dict, List

from pydantic import BaseModel, ConfigDict, Field


class MemberSortField(Enum):
    """What a list of members can be sorted by."""

    NAME = "name"
    JOINED_AT = "joined_at"


class MemberCreate(BaseModel):
    """A new member."""

    email: str = Field(min_length=3, max_length=255)
    name: str
    password: str
    phone: str = None


class MemberResponse(BaseModel):
    """A member, as everybody may see them."""

    model_config = ConfigDict(from_attributes=True)

    uuid: str
    email: str
    name: str
    password_hash: str
    joined_at: datetime
    tags: List[str] = []
    preferences: Dict = {}


class MemberPage(BaseModel):
    """One page of members."""

    items: List[MemberResponse]
    total: int
`;
