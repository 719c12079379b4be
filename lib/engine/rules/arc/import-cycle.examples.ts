import { defineExamples, project } from "../defineRule";

export default defineExamples({
  bad: [
    project("Two services that need each other", {
      "fleet/drivers/service.py": `
      from fleet.trips.service import TripService  # <- ARC009


      class DriverService:
          trips: TripService
      `,
      "fleet/trips/service.py": `
      from ..drivers.service import DriverService


      class TripService:
          drivers: DriverService
      `,
    }),
    project("A ring of three, by way of a package's __init__ and a plain import", {
      "fleet/routing/__init__.py": `
      from .planner import plan
      `,
      "fleet/routing/planner.py": `
      import fleet.maps.tiles as tiles


      def plan() -> str:
          """Plan a route."""
          return tiles.NAME
      `,
      "fleet/maps/__init__.py": "",
      "fleet/maps/tiles.py": `
      from fleet.routing import plan  # <- ARC009

      NAME = plan.__name__
      `,
    }),
  ],
  good: [
    project("For types only, inside a function, and a package that re-exports its modules", {
      "fleet/drivers/__init__.py": `
      from .service import DriverService
      `,
      "fleet/drivers/service.py": `
      from typing import TYPE_CHECKING

      from . import names

      if TYPE_CHECKING:
          from fleet.trips.service import TripService


      class DriverService:
          def __init__(self, store: "DriverStore") -> None:
              self.store = store

          def describe(self, trips: "TripService") -> str:
              from fleet.trips.service import LIMIT

              return f"{names.TITLE} {trips} {LIMIT}"
      `,
      "fleet/drivers/names.py": `TITLE = "driver"\n`,
      "fleet/trips/service.py": `
      from ..drivers.service import DriverService

      LIMIT = 3


      class TripService:
          def __init__(self, store: "TripStore", drivers: DriverService) -> None:
              self.store = store
              self.drivers = drivers
      `,
    }),
  ],
});
