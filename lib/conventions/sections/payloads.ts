import { code, defineSection } from "../define";

export const payloads = defineSection({
  slug: "payloads",
  title: "Payloads",
  intro: "One object in, one response model out. The object has a name and a schema; loose parameters have neither.",
  statements: [
    {
      id: "PB1",
      statement:
        "A method takes one payload object instead of a row of single parameters; who is asking may stand beside it.",
      reason:
        "Two strings in a row get swapped without any error. And each new field changes the signature in three layers and in every caller.",
      example: code(
        "appointments/store.py",
        `
        class AppointmentStore:
            """Reads and writes a clinic's appointments."""

            def __init__(self, db: AsyncSession) -> None:
                self.db = db

            async def create_one(self, payload: AppointmentCreatePayload, user_id: int) -> Appointment:
                """Book an appointment for a patient."""
                appointment = Appointment(**payload.model_dump(), booked_by=user_id)
                self.db.add(appointment)
                await self.db.commit()
                return appointment
        `,
      ),
      note: "Context (`user_id`, `tenant_id`, `session` and the like) may stand next to the payload; the option `payload.contextParameters` adds names.",
      rules: ["PAY001", "PAY002", "NAM008"],
    },
    {
      id: "PB2",
      statement: "The service turns what the store returns into a response model before it hands it on.",
      reason:
        "A database object that reaches the serialiser loads relationships after the session is closed, or shows a column that was never meant to leave.",
      example: code(
        "appointments/service.py",
        `
        class AppointmentService:
            """Books appointments."""

            def __init__(self, store: AppointmentStore) -> None:
                self.store = store

            async def get_plist(
                self, payload: AppointmentGetPListPayload
            ) -> PaginatedResponse[AppointmentResponse]:
                """Return one page of appointments."""
                appointments, total = await self.store.get_plist(payload)
                return PaginatedResponse(
                    items=[AppointmentResponse.model_validate(appointment) for appointment in appointments],
                    total=total,
                    limit=payload.params.limit,
                    offset=payload.params.offset,
                )
        `,
      ),
      rules: ["SVC001"],
    },
  ],
});
