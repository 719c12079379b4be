import { defineExamples, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "Straight to the other side",
      `
      import httpx
      import requests
      from requests import post

      RATES = "https://api.rates.io/latest"


      def test_rates_are_there_today():
          assert requests.get(RATES).ok  # <- TST006


      def test_message_can_be_sent_off():
          assert post("https://hooks.chat.com/x", json={}).ok  # <- TST006


      def test_rates_answer_options_too():
          assert httpx.request("OPTIONS", "https://api.rates.io/latest")  # <- TST006
      `,
      { path: "tests/test_rates.py" },
    ),
    snippet(
      "By a client of its own",
      `
      import httpx
      import pytest
      from httpx import AsyncClient


      @pytest.mark.asyncio
      async def test_rates_are_there_today():
          async with AsyncClient() as client:
              response = await client.get("https://api.rates.io/latest")  # <- TST006
          assert response.status_code == 200


      def test_rates_are_there_again():
          client = httpx.Client(base_url="https://api.rates.io")
          assert client.get("/latest").status_code == 200  # <- TST006
      `,
      { path: "tests/test_rates.py" },
    ),
  ],
  good: [
    snippet(
      "A client of the application, this machine, and parameters that answer instead",
      `
      import httpx
      import pytest
      import requests

      from app.main import app


      @pytest.mark.asyncio
      async def test_rooms_are_listed_first():
          transport = httpx.ASGITransport(app=app)
          async with httpx.AsyncClient(transport=transport, base_url="https://api.hotel.com") as client:
              response = await client.get("https://api.hotel.com/rooms")
          assert response.status_code == 200


      def test_server_answers_at_home():
          assert requests.get("http://localhost:8000/health").ok


      def test_test_host_is_local():
          client = httpx.Client(base_url="http://test")
          assert client.get("/rooms").status_code == 200


      def test_rates_are_there_today(httpx_mock):
          assert httpx.get("https://api.rates.io/latest").status_code == 200


      def test_rates_are_replaced_today(monkeypatch):
          monkeypatch.setattr(requests, "get", print)
          assert requests.get("https://api.rates.io/latest") is None


      def test_client_of_a_fixture(client):
          assert client.get("https://api.rates.io/latest").status_code == 200
      `,
      { path: "tests/test_rates.py" },
    ),
    snippet(
      "A module that imports what answers",
      `
      import requests
      import responses


      @responses.activate
      def test_rates_are_there_today():
          responses.get("https://api.rates.io/latest")
          assert requests.get("https://api.rates.io/latest").ok
      `,
      { path: "tests/test_rates.py" },
    ),
  ],
});
