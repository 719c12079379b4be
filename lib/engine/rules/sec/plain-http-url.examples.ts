import { defineExamples, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "Addresses of other hosts",
      `
      import httpx

      BASE_URL = "http://api.harvest-weather.io/v2"  # <- SEC005


      async def get_forecast(field: str) -> str:
          async with httpx.AsyncClient() as client:
              response = await client.get(f"http://user:pass@forecast.harvest-weather.io:8080/{field}")  # <- SEC005
              return response.text
      `,
      { path: "weather.py" },
    ),
    snippet(
      "In a default and in a table",
      `
      from pydantic_settings import BaseSettings


      class Settings(BaseSettings):
          frontend: str = "http://fields.harvest.io"  # <- SEC005
          mirrors: dict[str, str] = {"north": "http://203.0.113.7/mirror"}  # <- SEC005
      `,
      { path: "settings.py" },
    ),
  ],
  good: [
    snippet(
      "Secure, local, a name, a proxy, or no address at all",
      `
      """Talks to http://api.harvest-weather.io in the examples."""

      import httpx

      SECURE = "https://api.harvest-weather.io"
      LOCAL = ["http://localhost:8000", "http://127.0.0.1", "http://[::1]:80", "http://0.0.0.0", "http://rain.test"]
      SERVICES = ("http://broker:15672", "http://weather.local/", "http://host.docker.internal", "http://www.example.com")
      SVG_NAMESPACE = "http://harvest.io/2020/svg"
      SVG = "http://www.w3.org/2000/svg"
      PROXIES = {"https": "http://proxy.harvest.io:3128"}


      async def get_forecast(url: str, host: str) -> str:
          """Return a forecast, as http://api.harvest-weather.io documents it."""
          if url.startswith("http://"):
              url = url.replace("http://", "https://")
          async with httpx.AsyncClient(proxy="http://out.harvest.io:3128") as client:
              response = await client.get(f"http://{host}/forecast")
              return response.text
      `,
      { path: "weather.py" },
    ),
  ],
});
