import { defineExamples, project } from "../defineRule";

const features = {
  "zoo/animals/__init__.py": "from .service import AnimalService",
  "zoo/animals/models.py": "LEGS = 4",
  "zoo/animals/service.py": `
  class AnimalService:
      pass
  `,
  "zoo/tickets/models.py": "PRICE = 12",
  "zoo/tickets/service.py": `
  class TicketService:
      pass
  `,
  "zoo/core/service.py": "NAME = 'zoo'",
};
const both = `
from zoo.animals.service import AnimalService
from zoo.tickets.service import TicketService


def test_services_can_be_built():
    assert AnimalService() and TicketService()
`;

export default defineExamples({
  bad: [
    project("Two services in one module", {
      ...features,
      "tests/test_services.py": both.replace("import AnimalService", "import AnimalService  # <- TST008"),
    }),
    project("By way of a package, and in a test", {
      ...features,
      "tests/zoo_test.py": `
      from zoo.animals import AnimalService  # <- TST008


      def test_price_of_a_ticket():
          from zoo.tickets import models

          assert models.PRICE and AnimalService()
      `,
    }),
  ],
  good: [
    project("One feature and what all share; tests of the whole; conftest", {
      ...features,
      "tests/test_animals.py": `
      from typing import TYPE_CHECKING

      from zoo.animals.models import LEGS
      from zoo.animals.service import AnimalService
      from zoo.core.service import NAME

      if TYPE_CHECKING:
          from zoo.tickets.service import TicketService


      def test_animals_can_be_built():
          assert AnimalService() and LEGS and NAME
      `,
      "tests/conftest.py": both,
      "tests/integration/test_visit.py": both,
      "tests/e2e/test_visit.py": both,
    }),
  ],
});
