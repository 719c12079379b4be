/** `tests/test_notifications.py` */
export default `"""Tests of the messages to guests."""

from decimal import Decimal
from unittest.mock import AsyncMock

import httpx
import pytest

from notifications.service import NotificationService

provider = AsyncMock()
service = NotificationService(provider)
client = httpx.AsyncClient()


async def test_invoice():
    number = await service.send_invoice("+49 30 1234", Decimal("80"))
    assert number is not None


@pytest.mark.asyncio
async def test_1():
    await service.send_invoice("+49 30 1234", Decimal("80"))


@pytest.mark.asyncio
async def test_invoice_names_eighty_euros():
    await service.send_invoice("+49 30 1234", Decimal("80"))
    assert "80" in provider.send.call_args.args[1]


@pytest.mark.asyncio
async def test_invoice_names_ninety_euros():
    await service.send_invoice("+49 30 1234", Decimal("90"))
    assert "90" in provider.send.call_args.args[1]


@pytest.mark.asyncio
async def test_invoice_names_hundred_euros():
    await service.send_invoice("+49 30 1234", Decimal("100"))
    assert "100" in provider.send.call_args.args[1]


@pytest.mark.asyncio
async def test_provider_is_reachable_from_here():
    response = await httpx.AsyncClient().get("https://sms.guestline.io/status")
    assert response.status_code == 200
`;
