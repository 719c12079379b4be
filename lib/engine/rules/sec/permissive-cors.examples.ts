import { defineExamples, project, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "All origins, with credentials",
      `
      from fastapi import FastAPI
      from fastapi.middleware.cors import CORSMiddleware

      app = FastAPI()
      app.add_middleware(  # <- SEC006
          CORSMiddleware,
          allow_origins=["https://orchard.example.com", "*"],
          allow_credentials=True,
          allow_methods=["*"],
      )
      `,
      { path: "main.py" },
    ),
    project("The list stands elsewhere", {
      "settings.py": `
      ORIGINS = ["*"]
      `,
      "main.py": `
      from fastapi import FastAPI
      from starlette.middleware import Middleware
      from starlette.middleware.cors import CORSMiddleware as Cors

      from settings import ORIGINS


      def create_app() -> FastAPI:
          with_credentials = True
          layers = [Middleware(Cors, allow_origins=ORIGINS, allow_credentials=with_credentials)]  # <- SEC006
          return FastAPI(middleware=layers)
      `,
    }),
  ],
  good: [
    snippet(
      "All origins without credentials, or some with",
      `
      from fastapi import FastAPI
      from fastapi.middleware.cors import CORSMiddleware

      from app.settings import settings

      app = FastAPI()
      app.add_middleware(CORSMiddleware, allow_origins=["*"], allow_headers=["*"])
      app.add_middleware(CORSMiddleware, allow_origins=["*"], allow_credentials=False)
      app.add_middleware(CORSMiddleware, allow_origins=["https://orchard.example.com"], allow_credentials=True)
      app.add_middleware(CORSMiddleware, allow_origins=settings.origins, allow_credentials=True)
      `,
      { path: "main.py" },
    ),
  ],
});
