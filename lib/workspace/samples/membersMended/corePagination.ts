/** `core/pagination.py` */
export default `"""Pages of any resource."""

from enum import Enum
from typing import Generic, Optional, TypeVar

from pydantic import BaseModel, Field

T = TypeVar("T")  # For response item type
F = TypeVar("F")  # For filter type
S = TypeVar("S")  # For sort field type


class SortDirection(str, Enum):
    """Which end of the order comes first."""

    ASC = "asc"
    DESC = "desc"


class PaginatedResponse(BaseModel, Generic[T]):
    """One page, and how many items there are on all of them."""

    items: list[T]
    total: int
    limit: int
    offset: int


class PaginationParams(BaseModel, Generic[F, S]):
    """Which page is wanted, in which order."""

    limit: int = Field(default=10, ge=1, le=100)
    offset: int = Field(default=0, ge=0)
    sort_by: S
    sort_direction: SortDirection = Field(default=SortDirection.DESC)
    filter: Optional[F] = None
`;
