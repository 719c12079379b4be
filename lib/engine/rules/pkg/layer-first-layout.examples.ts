import { defineExamples, project } from "../defineRule";

export default defineExamples({
  bad: [
    project("Models here, services there", {
      "app/models/__init__.py": "",
      "app/models/guest.py": `
      """Guests."""  # <- PKG004
      `,
      "app/models/room.py": "",
      "app/services/guest_service.py": "",
      "app/services/room_service.py": "",
    }),
    project("Folders deeper down, under other names", {
      "src/cinema/crud/crud_film.py": `
      """Films."""  # <- PKG004
      `,
      "src/cinema/crud/crud_ticket.py": "",
      "src/cinema/routers/films.py": "",
      "src/cinema/routers/tickets.py": "",
      "src/cinema/schemas/film.py": "",
      "src/cinema/schemas/ticket.py": "",
    }),
  ],
  good: [
    project("One package for each feature", {
      "hotel/guests/models.py": "",
      "hotel/guests/store.py": "",
      "hotel/guests/service.py": "",
      "hotel/rooms/models.py": "",
      "hotel/rooms/store.py": "",
      "hotel/rooms/service.py": "",
    }),
    project("A feature whose one component is a sub-package", {
      "hotel/guests/models/__init__.py": "",
      "hotel/guests/models/guest.py": "",
      "hotel/guests/models/passport.py": "",
      "hotel/guests/service.py": "",
    }),
    project("One folder of models alone, and one that holds a single module", {
      "hotel/models/guest.py": "",
      "hotel/models/room.py": "",
      "hotel/services/mailing.py": "",
    }),
  ],
});
