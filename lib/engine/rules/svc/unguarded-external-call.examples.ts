import { defineExamples, project, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "HTTP, an SDK's function, a client that was built, and one that goes by its name",
      `
      import boto3
      import httpx
      import stripe


      class InvoiceService:
          def __init__(self, store: "InvoiceStore", mail_client: "MailClient", http: httpx.AsyncClient) -> None:
              self.store = store
              self.mail_client = mail_client
              self.http = http
              self.bucket = boto3.client("s3")

          async def send(self, payload: "InvoiceSendPayload") -> None:
              await self.mail_client.send(payload.email)  # <- SVC007
              await self.http.post("/invoices", json={"uuid": payload.uuid})  # <- SVC007
              self.bucket.put_object(Bucket="invoices", Key=payload.uuid)  # <- SVC007

          async def charge(self, payload: "InvoiceChargePayload") -> str:
              intent = stripe.PaymentIntent.create(amount=payload.amount)  # <- SVC007
              return intent.id

          async def get_rate(self, payload: "RateGetPayload") -> float:
              async with httpx.AsyncClient(timeout=5) as client:
                  answer = await client.get(f"https://rates.example.org/{payload.currency}")  # <- SVC007
              return float(answer.json()["rate"])
      `,
      { path: "invoices/service.py" },
    ),
    snippet(
      "A finally guards nothing; nor does a parameter's name",
      `
      import asyncio
      from smtplib import SMTP


      class NoticeService:
          async def send_mail(self, payload: "NoticePayload") -> None:
              server = SMTP("localhost")
              try:
                  server.sendmail("clinic@example.org", payload.email, payload.text)  # <- SVC007
              finally:
                  server.quit()

          async def ring(self, payload: "NoticePayload", sms_gateway: "SmsGateway") -> None:
              await asyncio.wait_for(sms_gateway.ring(payload.email), timeout=5)  # <- SVC007

          async def send_text(self, payload: "NoticePayload", sms_gateway: "SmsGateway") -> None:
              await sms_gateway.messages.create(payload.text)  # <- SVC007
      `,
      { path: "service.py" },
    ),
  ],
  good: [
    project(
      "Guarded by a try, a decorator, a context manager, in every caller or in the client itself; and what never leaves the process",
      {
        "shop/core/guards.py": `
      from collections.abc import AsyncIterator, Awaitable, Callable
      from contextlib import asynccontextmanager
      from functools import wraps
      from typing import Any

      import httpx

      from .errors import ExternalServiceError


      def external(method: Callable[..., Awaitable[Any]]) -> Callable[..., Awaitable[Any]]:
          @wraps(method)
          async def wrapper(*args: Any, **kwargs: Any) -> Any:
              try:
                  return await method(*args, **kwargs)
              except httpx.HTTPError as error:
                  raise ExternalServiceError(str(error)) from error

          return wrapper


      @asynccontextmanager
      async def calling(name: str) -> AsyncIterator[None]:
          try:
              yield
          except httpx.HTTPError as error:
              raise ExternalServiceError(name) from error
      `,
        "shop/core/errors.py": `
      class AppError(Exception):
          status_code = 500

          def __init__(self, message: str, details: dict[str, str]) -> None:
              self.message = message
              self.details = details
              super().__init__(message)


      class ExternalServiceError(AppError):
          status_code = 502
      `,
        "shop/orders/clients.py": `
      import httpx

      from shop.core.errors import ExternalServiceError


      class CarrierClient:
          def __init__(self, http: httpx.AsyncClient) -> None:
              self.http = http

          async def book(self, uuid: str) -> str:
              try:
                  answer = await self.http.post("/bookings", json={"uuid": uuid})
              except httpx.HTTPError as error:
                  raise ExternalServiceError("carrier") from error
              return answer.text
      `,
        "shop/orders/service.py": `
      import logging
      from enum import Enum

      import httpx
      from shop.core.errors import ExternalServiceError
      from shop.core.guards import calling, external

      from .clients import CarrierClient

      logger = logging.getLogger(__name__)


      class Provider(str, Enum):
          POST = "post"


      class OrderService:
          def __init__(self, carrier_client: CarrierClient, http: httpx.AsyncClient, provider: Provider) -> None:
              self.carrier_client = carrier_client
              self.http = http
              self.provider = provider
              self.http.headers.update({"accept": "application/json"})

          async def get_rate(self, payload: "RateGetPayload") -> float:
              logger.info("Asking for the rate")
              try:
                  answer = await self.http.get("/rates")
              except httpx.HTTPError as error:
                  raise ExternalServiceError("rates") from error
              return float(answer.headers.get("rate"))

          @external
          async def get_label(self, payload: "LabelGetPayload") -> str:
              logger.info("Asking for the label")
              answer = await self.http.get("/labels")
              return answer.text

          async def get_slots(self, payload: "SlotGetPayload") -> str:
              logger.info("Asking for the slots")
              async with calling("slots"):
                  answer = await self.http.get("/slots")
              return answer.text

          async def get_route(self, payload: "RouteGetPayload") -> str:
              try:
                  return await self._ask("/routes")
              except httpx.HTTPError as error:
                  raise ExternalServiceError("routes") from error

          async def book(self, payload: "BookPayload") -> str:
              return await self.carrier_client.book(payload.uuid)

          def describe_provider(self, payload: "ProviderPayload") -> str:
              return self.provider.title()

          async def close(self) -> None:
              await self.http.aclose()

          async def _ask(self, path: str) -> str:
              logger.info("Asking for %s", path)
              answer = await self.http.get(path)
              return answer.text
      `,
      },
    ),
  ],
});
