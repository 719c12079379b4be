import { defineExamples, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "Nothing happened",
      `
      from sqlalchemy.exc import NoResultFound

      from .store import RecipeStore


      class RecipeService:
          def __init__(self, store: RecipeStore) -> None:
              self.store = store

          async def get_title(self, payload: "RecipeGetPayload") -> str:
              try:
                  recipe = await self.store.get_one(payload)
              except NoResultFound:  # <- SVC003
                  return ""
              return recipe.title

          async def get_titles(self, payloads: list["RecipeGetPayload"]) -> list[str]:
              titles = []
              for payload in payloads:
                  try:
                      titles.append(await self.get_title(payload))
                  except (KeyError, ValueError):  # <- SVC003
                      continue
              return titles
      `,
      { path: "recipes/service.py" },
    ),
    snippet(
      "Everything is caught, and None comes back",
      `
      class WeatherService:
          def __init__(self, weather_client: "WeatherClient") -> None:
              self.weather_client = weather_client

          async def get_forecast(self, payload: "ForecastGetPayload") -> "ForecastResponse":
              try:
                  return await self.weather_client.forecast(payload.place)
              except:  # <- SVC003
                  """The forecast is optional."""
                  return None
              finally:
                  try:
                      await self.weather_client.close()
                  except Exception:  # <- SVC003
                      ...
      `,
      { path: "service.py" },
    ),
  ],
  good: [
    snippet(
      "Raised anew, logged, answered with something else, or no failure at all",
      `
      import asyncio
      import logging

      from sqlalchemy.exc import NoResultFound

      from .errors import RecipeNotFoundError
      from .store import RecipeStore

      logger = logging.getLogger(__name__)


      class RecipeService:
          def __init__(self, store: RecipeStore, timer: asyncio.Task[None]) -> None:
              self.store = store
              self.timer = timer

          async def get_title(self, payload: "RecipeGetPayload") -> str:
              try:
                  recipe = await self.store.get_one(payload)
              except NoResultFound as error:
                  raise RecipeNotFoundError(identifier=payload.uuid) from error
              return recipe.title

          async def get_titles(self, payloads: list["RecipeGetPayload"]) -> list[str]:
              titles = []
              for payload in payloads:
                  try:
                      titles.append(await self.get_title(payload))
                  except RecipeNotFoundError:
                      logger.warning("Recipe %s is gone", payload.uuid)
                      continue
              return titles

          async def get_servings(self, payload: "RecipeGetPayload") -> int:
              try:
                  return int(await self.get_title(payload))
              except ValueError:
                  return 4

          async def stop_timer(self) -> None:
              self.timer.cancel()
              try:
                  await self.timer
              except asyncio.CancelledError:
                  pass
      `,
      { path: "recipes/service.py" },
    ),
  ],
});
