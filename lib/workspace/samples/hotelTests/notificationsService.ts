/** `notifications/service.py` */
export default `"""Messages to the guests of a small hotel."""

from decimal import Decimal

from core.errors import AppError


class MessageRejectedError(AppError):
    """Raised when the provider does not take a message."""

    status_code = 422


class NotificationService:
    """Business logic of messages."""

    def __init__(self, sms_provider) -> None:
        """Take the provider that sends text messages."""
        self.sms_provider = sms_provider

    async def send_invoice(self, phone: str, amount: Decimal) -> str:
        """Tell a guest what they owe; return the message's number."""
        try:
            receipt = await self.sms_provider.send(phone, f"Your stay costs {amount} EUR")
        except ConnectionError as error:
            raise MessageRejectedError(f"No message to {phone}") from error
        return receipt.number

    async def send_farewell(self, phone: str) -> None:
        """Say goodbye."""
        await self.sms_provider.send(phone, "Have a good journey!")
`;
