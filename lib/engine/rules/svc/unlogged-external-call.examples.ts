import { defineExamples, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "Sent, and nobody knows; once a method",
      `
      import httpx

      from .errors import SmsFailedError


      class ReminderService:
          def __init__(self, http: httpx.AsyncClient, sms_provider: "SmsProvider") -> None:
              self.http = http
              self.sms_provider = sms_provider

          async def remind(self, payload: "ReminderPayload") -> None:
              try:
                  await self.sms_provider.send(payload.phone, payload.text)  # <- SVC008
                  await self.http.post("/reminders", json={"phone": payload.phone})
              except httpx.HTTPError as error:
                  raise SmsFailedError(payload.phone) from error
      `,
      { path: "reminders/service.py" },
    ),
    snippet(
      "Outside of a try as well",
      `
      import stripe


      class RefundService:
          def refund(self, payload: "RefundPayload") -> str:
              refund = stripe.Refund.create(payment_intent=payload.intent)  # <- SVC008
              return self._describe(refund.id)

          def _describe(self, identifier: str) -> str:
              return f"refund {identifier}"
      `,
      { path: "service.py" },
    ),
  ],
  good: [
    snippet(
      "Logged here, in a helper, or by a decorator; and a client that is only built",
      `
      import logging

      import httpx
      from app.core.tracing import logged

      from .errors import SmsFailedError

      logger = logging.getLogger(__name__)


      class ReminderService:
          def __init__(self, sms_provider: "SmsProvider") -> None:
              self.sms_provider = sms_provider
              self.http = httpx.AsyncClient(timeout=5)

          async def remind(self, payload: "ReminderPayload") -> None:
              try:
                  await self.sms_provider.send(payload.phone, payload.text)
              except SmsFailedError:
                  logger.exception("No reminder for %s", payload.phone)
                  raise

          async def record(self, payload: "ReminderPayload") -> None:
              try:
                  answer = await self.http.post("/reminders", json={"phone": payload.phone})
              except httpx.HTTPError as error:
                  raise SmsFailedError(payload.phone) from error
              self._note(answer.text)

          @logged
          async def ping(self, payload: "PingPayload") -> None:
              try:
                  await self.sms_provider.ping()
              except OSError as error:
                  raise SmsFailedError("ping") from error

          def _note(self, text: str) -> None:
              logger.info("Recorded: %s", text)
      `,
      { path: "reminders/service.py" },
    ),
  ],
});
