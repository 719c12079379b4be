import { defineExamples, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "The client waits for the mail server",
      `
      from fastapi import APIRouter, Depends

      from .dependencies import get_booking_service
      from .mail import send_email
      from .service import BookingService
      from .types import BookingCreatePayload, BookingResponse

      booking_router = APIRouter(prefix="/bookings", tags=["bookings"], redirect_slashes=False)


      @booking_router.post("", response_model=BookingResponse, status_code=201)
      async def create_booking(
          payload: BookingCreatePayload, service: BookingService = Depends(get_booking_service)
      ) -> BookingResponse:
          booking = await service.create_one(payload)
          await send_email(booking.guest, "Your booking")  # <- PRF008
          return booking
      `,
      { path: "bookings/routes.py" },
    ),
    snippet(
      "On a service, and inside other expressions",
      `
      from fastapi import APIRouter

      router = APIRouter()


      @router.post("/visits/{uuid}/letter")
      async def create_letter(uuid: str, service: "VisitService", notifier: "Notifier"):
          await notifier.send_notification_to_doctor(uuid)  # <- PRF008
          return {"url": (await service.generate_pdf(uuid)).url}  # <- PRF008
      `,
      { path: "visits/routes.py" },
    ),
  ],
  good: [
    snippet(
      "Handed to a background task; other work",
      `
      from fastapi import APIRouter, BackgroundTasks, Depends

      from .dependencies import get_booking_service
      from .mail import send_email
      from .service import BookingService
      from .types import BookingCreatePayload, BookingResponse

      booking_router = APIRouter(prefix="/bookings", tags=["bookings"], redirect_slashes=False)
      router = booking_router


      @router.post("", response_model=BookingResponse, status_code=201)
      async def create_booking(
          payload: BookingCreatePayload,
          background_tasks: BackgroundTasks,
          service: BookingService = Depends(get_booking_service),
      ) -> BookingResponse:
          """Create a booking and confirm it by mail."""
          booking = await service.create_one(payload)
          background_tasks.add_task(send_email, booking.guest, "Your booking")
          await service.send_to_reception(booking)
          return booking
      `,
      { path: "bookings/routes.py" },
    ),
  ],
});
