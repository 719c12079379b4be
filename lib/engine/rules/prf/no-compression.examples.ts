import { defineExamples, project, snippet } from "../defineRule";

const routes = `
      from fastapi import APIRouter

      parcel_router = APIRouter(prefix="/parcels", tags=["parcels"], redirect_slashes=False)
      router = parcel_router
      `;

export default defineExamples({
  bad: [
    project("An application at module level", {
      "app/main.py": `
      from fastapi import FastAPI
      from fastapi.middleware.cors import CORSMiddleware

      from app.parcels.routes import router

      app = FastAPI(title="Parcels")  # <- PRF009
      app.add_middleware(CORSMiddleware, allow_origins=["https://parcels.example.com"])
      app.include_router(router)
      `,
      "app/parcels/routes.py": routes,
    }),
    project("An application that a function builds", {
      "app/main.py": `
      from fastapi import FastAPI

      from app.parcels.routes import router


      def create_app() -> FastAPI:
          app = FastAPI()  # <- PRF009
          app.include_router(router)
          return app
      `,
      "app/parcels/routes.py": routes,
    }),
  ],
  good: [
    project("Added in another module", {
      "app/main.py": `
      from fastapi import FastAPI

      from app.middleware import add_middlewares

      app = FastAPI()
      add_middlewares(app)
      `,
      "app/middleware.py": `
      from fastapi import FastAPI
      from fastapi.middleware.gzip import GZipMiddleware


      def add_middlewares(app: FastAPI) -> None:
          app.add_middleware(GZipMiddleware, minimum_size=1000)
      `,
    }),
    project("Another algorithm, by the constructor", {
      "app/main.py": `
      from brotli_asgi import BrotliMiddleware
      from fastapi import FastAPI
      from starlette.middleware import Middleware

      app = FastAPI(middleware=[Middleware(BrotliMiddleware)])
      `,
      "app/parcels/routes.py": routes,
    }),
    snippet(
      "A lone file",
      `
      from fastapi import FastAPI

      app = FastAPI()
      `,
      { path: "main.py" },
    ),
  ],
});
