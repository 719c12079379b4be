import { defineExamples, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "Which value, and whose fault?",
      `
      class BookingService:
          def __init__(self, store: "BookingStore") -> None:
              self.store = store

          async def create_one(self, payload: "BookingCreatePayload") -> "BookingResponse":
              if payload.ends_at <= payload.starts_at:
                  raise ValueError("The booking ends before it starts")  # <- SVC009
              booking = await self.store.create_one(payload)
              return BookingResponse.model_validate(booking)

          async def cancel(self, payload: "BookingGetPayload", user_id: str) -> None:
              if payload.owner_id != user_id:
                  raise PermissionError  # <- SVC009
              await self.store.update_status(payload)
      `,
      { path: "bookings/service.py" },
    ),
    snippet(
      "A cause does not make it a domain error",
      `
      class TariffService:
          def __init__(self, tariffs: dict[str, int]) -> None:
              self.tariffs = tariffs

          def compute_price(self, payload: "TariffGetPayload") -> int:
              try:
                  return self.tariffs[payload.name]
              except KeyError as error:
                  raise RuntimeError("no tariff") from error  # <- SVC009
      `,
      { path: "service.py" },
    ),
  ],
  good: [
    snippet(
      "Domain errors, stubs, assertions, and what is caught at once",
      `
      from .errors import BookingInvalidError


      class BookingService:
          def __init__(self, store: "BookingStore") -> None:
              self.store = store

          def compute_price(self, payload: "BookingCreatePayload") -> int:
              raise NotImplementedError

          def parse_hours(self, payload: "BookingCreatePayload") -> int:
              assert payload.hours is not None
              try:
                  hours = int(payload.hours)
                  if hours < 1:
                      raise ValueError("too short")
              except ValueError as error:
                  raise BookingInvalidError(str(error)) from error
              return hours


      def check_calendar(days: list[int]) -> None:
          if not days:
              raise ValueError("no days")
      `,
      { path: "bookings/service.py" },
    ),
  ],
});
