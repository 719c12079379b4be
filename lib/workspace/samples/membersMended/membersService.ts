/** `members/service.py` */
export default `"""What the gym does with its members."""

from sqlalchemy.exc import IntegrityError, NoResultFound

from core.pagination import PaginatedResponse
from core.security import hash_password
from members.errors import MemberAlreadyExistsError, MemberNotFoundError
from members.store import MemberStore
from members.types import (
    MemberCreatePayload,
    MemberDeletePayload,
    MemberGetPayload,
    MemberGetPListPayload,
    MemberInsertPayload,
    MemberResponse,
)


class MemberService:
    """Business logic of memberships."""

    def __init__(self, store: MemberStore) -> None:
        """Take the store that all data come from."""
        self.store = store

    async def get_one(self, payload: MemberGetPayload) -> MemberResponse:
        """Return one member."""
        try:
            member = await self.store.get_one(payload)
        except NoResultFound as error:
            raise MemberNotFoundError(identifier=payload.uuid) from error
        return MemberResponse.model_validate(member)

    async def get_plist(self, payload: MemberGetPListPayload) -> PaginatedResponse[MemberResponse]:
        """Return one page of members."""
        members, total = await self.store.get_plist(payload)
        return PaginatedResponse(
            items=[MemberResponse.model_validate(member) for member in members],
            total=total,
            limit=payload.params.limit,
            offset=payload.params.offset,
        )

    async def create_one(self, payload: MemberCreatePayload) -> MemberResponse:
        """Write down a new member."""
        password_hash = hash_password(payload.password.get_secret_value())
        row = MemberInsertPayload(email=payload.email, name=payload.name, password_hash=password_hash)
        try:
            member = await self.store.create_one(row)
        except IntegrityError as error:
            raise MemberAlreadyExistsError(email=payload.email) from error
        return MemberResponse.model_validate(member)

    async def delete_one(self, payload: MemberDeletePayload) -> None:
        """Forget a member."""
        await self.store.delete_one(payload)
`;
