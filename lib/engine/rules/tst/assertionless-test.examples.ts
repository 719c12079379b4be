import { defineExamples, project, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "Tests that only run the code",
      `
      import pytest


      @pytest.mark.asyncio
      async def test_booking_can_be_made(service, payload):  # <- TST004
          await service.create_one(payload)


      class TestBookings:
          def test_bookings_can_be_listed(self, client):  # <- TST004
              response = client.get("/bookings")
              print(response.json())
      `,
      { path: "tests/test_bookings.py" },
    ),
    project("A helper that asserts nothing either", {
      "tests/helpers.py": `
      def book(client, room):
          return client.post("/bookings", json={"room": room})
      `,
      "tests/test_bookings.py": `
      from tests.helpers import book


      def test_a_free_room_is_booked(client):  # <- TST004
          book(client, 7)
      `,
    }),
  ],
  good: [
    project("Each way to assert", {
      "tests/helpers.py": `
      def book(client, room):
          response = client.post("/bookings", json={"room": room})
          assert response.status_code == 201
      `,
      "tests/test_bookings.py": `
      import unittest

      import pytest

      from tests.helpers import book


      def test_a_free_room_is_booked(client):
          book(client, 7)


      def test_a_taken_room_is_refused(bookings):
          with pytest.raises(ValueError):
              bookings.book(7)


      def test_an_old_call_warns_callers(bookings):
          with pytest.warns(DeprecationWarning):
              bookings.reserve(7)


      def test_rooms_are_never_negative(bookings):
          if bookings.rooms() < 0:
              pytest.fail("negative")


      def test_the_mail_is_sent_once(bookings, mailer):
          bookings.confirm(7)
          mailer.send.assert_called_once()


      def test_frames_are_alike_in_both(frames):
          assert_frame_equal(*frames)


      def test_the_answer_is_as_given(check_answer):
          check_answer("/bookings")


      @pytest.mark.skip(reason="the calendar is being replaced")
      def test_calendar_shows_all_rooms(bookings):
          bookings.calendar()


      class TestRooms(unittest.TestCase):
          def test_rooms_are_counted_once(self):
              self.assertEqual(len({1, 2}), 2)

          def test_rooms_are_well_formed(self):
              self._well_formed("7a")

          def _well_formed(self, room):
              assert room.isalnum()
      `,
    }),
  ],
});
