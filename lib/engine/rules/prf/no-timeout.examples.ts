import { defineExamples, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "No timeout, and one that is switched off",
      `
      import aiohttp
      import httpx
      import requests


      def load_rates(url: str) -> str:
          return requests.get(url).text  # <- PRF007


      async def load_map(url: str) -> bytes:
          async with aiohttp.ClientSession() as session:  # <- PRF007
              async with session.get(url) as response:
                  return await response.read()


      async def track_parcel(url: str) -> str:
          async with httpx.AsyncClient(timeout=None) as client:  # <- PRF007
              response = await client.post(url, timeout=httpx.Timeout(None))  # <- PRF007
              return response.text
      `,
      { path: "app/external.py" },
    ),
    snippet(
      "A client that was given",
      `
      import httpx
      from requests import post


      class WeatherService:
          def __init__(self, client: httpx.AsyncClient) -> None:
              self.client = client

          async def get_forecast(self, url: str) -> str:
              response = await self.client.get(url, timeout=None)  # <- PRF007
              post(url, json={"seen": True})  # <- PRF007
              return response.text
      `,
      { path: "app/weather/service.py" },
    ),
  ],
  good: [
    snippet(
      "Limits, the library's default, and waits that are no requests",
      `
      import asyncio

      import aiohttp
      import httpx
      import requests


      def load_rates(url: str, **options: int) -> str:
          requests.head(url, **options)
          return requests.get(url, timeout=5).text


      async def load_map(url: str) -> bytes:
          async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=10)) as session:
              async with session.get(url) as response:
                  return await response.read()


      async def track_parcel(url: str, queue: asyncio.Queue) -> str:
          async with httpx.AsyncClient() as client:
              response = await client.get(url)
              await asyncio.wait_for(queue.join(), timeout=None)
              return response.text
      `,
      { path: "app/external.py" },
    ),
  ],
});
