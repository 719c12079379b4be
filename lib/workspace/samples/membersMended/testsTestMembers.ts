/** `tests/test_members.py` */
export default `"""Tests of the members feature."""

from collections.abc import AsyncGenerator
from datetime import datetime, timezone
from unittest.mock import AsyncMock

import pytest
from httpx import ASGITransport, AsyncClient
from sqlalchemy.exc import IntegrityError, NoResultFound

from core.auth import get_current_user_id
from main import app
from members.errors import MemberAlreadyExistsError, MemberNotFoundError
from members.models import Member
from members.routes import get_member_service
from members.service import MemberService
from members.types import (
    MemberCreatePayload,
    MemberDeletePayload,
    MemberGetPayload,
    MemberGetPListPayload,
    MemberPListParams,
)

pytestmark = pytest.mark.asyncio


@pytest.fixture
def member() -> Member:
    """Return a member who is stored."""
    joined_at = datetime(2024, 3, 1, tzinfo=timezone.utc)
    return Member(uuid="a1", email="ada@example.com", name="Ada", joined_at=joined_at)


@pytest.fixture
def store(member: Member) -> AsyncMock:
    """Return a store that knows one member."""
    store = AsyncMock()
    store.get_one.return_value = member
    store.get_plist.return_value = ([member], 1)
    store.create_one.return_value = member
    return store


@pytest.fixture
def service(store: AsyncMock) -> MemberService:
    """Return the service over that store."""
    return MemberService(store)


@pytest.fixture
def payload() -> MemberCreatePayload:
    """Return what the form sends."""
    return MemberCreatePayload(email="ada@example.com", name="Ada", password="correct horse")


@pytest.fixture
async def client(service: MemberService) -> AsyncGenerator[AsyncClient, None]:
    """Yield a client that is signed in."""
    app.dependency_overrides[get_member_service] = lambda: service
    app.dependency_overrides[get_current_user_id] = lambda: 1
    async with AsyncClient(transport=ASGITransport(app=app), base_url="http://test") as client:
        yield client
    app.dependency_overrides.clear()


async def test_get_one_returns_the_member(service: MemberService) -> None:
    response = await service.get_one(MemberGetPayload(uuid="a1"))
    assert response.name == "Ada"


async def test_get_one_names_the_missing_member(service: MemberService, store: AsyncMock) -> None:
    store.get_one.side_effect = NoResultFound
    with pytest.raises(MemberNotFoundError, match="b2"):
        await service.get_one(MemberGetPayload(uuid="b2"))


async def test_get_plist_returns_the_page_and_the_total(service: MemberService) -> None:
    page = await service.get_plist(MemberGetPListPayload(params=MemberPListParams(limit=5)))
    assert (page.total, page.limit) == (1, 5)


async def test_create_one_hashes_the_password(
    service: MemberService, store: AsyncMock, payload: MemberCreatePayload
) -> None:
    await service.create_one(payload)
    row = store.create_one.call_args.args[0]
    assert row.password_hash.startswith("$2b$")


async def test_create_one_refuses_a_taken_email(
    service: MemberService, store: AsyncMock, payload: MemberCreatePayload
) -> None:
    store.create_one.side_effect = IntegrityError("insert", {}, Exception())
    with pytest.raises(MemberAlreadyExistsError, match="ada@example.com"):
        await service.create_one(payload)


async def test_delete_one_forgets_the_member(service: MemberService, store: AsyncMock) -> None:
    await service.delete_one(MemberDeletePayload(uuid="a1"))
    store.delete_one.assert_awaited_once()


async def test_list_route_answers_with_a_page(client: AsyncClient) -> None:
    response = await client.get("/members", params={"limit": 5})
    assert response.json()["total"] == 1


async def test_member_routes_read_and_forget_a_member(client: AsyncClient) -> None:
    read = await client.get("/members/a1")
    forgotten = await client.delete("/members/a1")
    assert (read.status_code, forgotten.status_code) == (200, 204)


async def test_create_route_answers_with_created(client: AsyncClient) -> None:
    form = {"email": "ada@example.com", "name": "Ada", "password": "correct horse"}
    response = await client.post("/members", json=form)
    assert response.status_code == 201
`;
