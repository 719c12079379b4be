import { defineExamples, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "Requests in, responses out",
      `
      from typing import Annotated, Optional

      from fastapi import BackgroundTasks, Depends, Request, UploadFile
      from fastapi.responses import JSONResponse

      from .store import ScanStore, get_scan_store


      class ScanService:
          def __init__(self, store: Annotated[ScanStore, Depends(get_scan_store)]) -> None:  # <- SVC011
              self.store = store

          async def read(self, request: Request) -> JSONResponse:  # <- SVC011 x2
              scan = await self.store.read(request.query_params["uuid"])
              return JSONResponse({"text": scan.text})

          async def upload(
              self,
              files: list[UploadFile],  # <- SVC011
              tasks: Optional[BackgroundTasks],  # <- SVC011
          ) -> None:
              for file in files:
                  await self.store.write(await file.read())
      `,
      { path: "scans/service.py" },
    ),
    snippet(
      "A private method is no better place",
      `
      import starlette.requests
      from starlette.responses import Response as Answer


      class SessionService:
          def _client_of(self, request: "starlette.requests.Request") -> str:  # <- SVC011
              return request.client.host

          def build(self, payload: "SessionPayload") -> Answer:  # <- SVC011
              return Answer(status_code=204)
      `,
      { path: "service.py" },
    ),
  ],
  good: [
    snippet(
      "Payloads and response models; other libraries' responses; functions beside the class",
      `
      import httpx
      from fastapi import Depends, Request

      from .store import ScanStore, get_scan_store
      from .types import ScanGetPayload, ScanResponse


      class ScanService:
          def __init__(self, store: ScanStore) -> None:
              self.store = store

          async def read(self, payload: ScanGetPayload) -> ScanResponse:
              return ScanResponse.model_validate(await self.store.read(payload))

          def parse(self, answer: httpx.Response) -> str:
              return answer.text


      def get_scan_service(request: Request, store: ScanStore = Depends(get_scan_store)) -> ScanService:
          return ScanService(store)
      `,
      { path: "scans/service.py" },
    ),
  ],
});
