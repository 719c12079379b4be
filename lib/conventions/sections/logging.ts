import { code, defineSection } from "../define";

export const logging = defineSection({
  slug: "logging",
  title: "Logging",
  intro:
    "The conventions refer to a separate logging page that is not part of them. Until it is, what can be said without it is checked, and the rest is left to reviewers.",
  statements: [
    {
      id: "L1",
      statement:
        "Log through a module-level logger, with the values as arguments, wherever something happens that an operator must be able to reconstruct.",
      reason:
        "`print` has no level and no time, and an f-string is built even when nobody logs. In an incident the line that says which order failed is the one that is missing.",
      example: code(
        "shipments/service.py",
        `
        logger = logging.getLogger(__name__)


        class ShipmentService:
            """Hands parcels to the carrier."""

            def __init__(self, carrier_client: CarrierClient) -> None:
                self.carrier_client = carrier_client

            async def book_pickup(self, payload: PickupPayload) -> PickupResponse:
                """Book a pickup at the carrier."""
                try:
                    confirmation = await self.carrier_client.book(payload.parcel_ids)
                except CarrierError as error:
                    logger.warning("Carrier refused the pickup of %d parcels", len(payload.parcel_ids))
                    raise PickupRefusedError(depot=payload.depot) from error
                logger.info("Pickup %s booked", confirmation.number)
                return PickupResponse(number=confirmation.number)
        `,
      ),
      avoid: code(
        "shipments/service.py",
        `
        async def book_pickup(self, payload):
            try:
                return await self.carrier_client.book(payload.parcel_ids)
            except CarrierError as error:
                print(f"error!! {error}")
        `,
      ),
      note: "The logging page that the conventions point to was not supplied with them. When it is, this chapter grows.",
      rules: ["SVC008", "STO015"],
      ruff: ["T20", "G", "LOG"],
      guidance:
        "Could somebody on call tell from the log alone what happened, to which record, and on whose behalf, and is nothing secret in it?",
    },
  ],
});
