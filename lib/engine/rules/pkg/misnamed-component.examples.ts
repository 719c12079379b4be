import { defineExamples, fixed, project } from "../defineRule";

const store = (mark = ""): string => `
from sqlalchemy.ext.asyncio import AsyncSession${mark}


class TalkStore:
    def __init__(self, db: AsyncSession) -> None:
        self.db = db
`;
const types = `
from pydantic import BaseModel


class TalkResponse(BaseModel):
    uuid: str
`;
const routes = `
from fastapi import APIRouter

talks_router = APIRouter(prefix="/talks", tags=["talks"], redirect_slashes=False)
router = talks_router
`;

export default defineExamples({
  bad: [
    project(
      "A repository, imported in every way",
      {
        "congress/talks/repository.py": store("  # <- PKG002"),
        "congress/talks/service.py": `
        from . import repository
        from .repository import TalkStore


        class TalkService:
            def __init__(self, store: TalkStore) -> None:
                self.store = store
                self.other = repository.TalkStore
        `,
        "congress/talks/routes.py": routes,
        "congress/main.py": `
        import congress.talks.repository
        import congress.talks.repository as talks
        from congress.talks.repository import TalkStore

        STORES = [TalkStore, talks.TalkStore, congress.talks.repository.TalkStore]
        `,
      },
      {
        fixed: fixed({
          "congress/talks/store.py": store(),
          "congress/talks/service.py": `
          from . import store as repository
          from .store import TalkStore


          class TalkService:
              def __init__(self, store: TalkStore) -> None:
                  self.store = store
                  self.other = repository.TalkStore
          `,
          "congress/main.py": `
          import congress.talks.store
          import congress.talks.store as talks
          from congress.talks.store import TalkStore

          STORES = [TalkStore, talks.TalkStore, congress.talks.store.TalkStore]
          `,
        }),
      },
    ),
    project(
      "A folder of schemas",
      {
        "congress/talks/store.py": store(),
        "congress/talks/routes.py": routes,
        "congress/talks/schemas/__init__.py": `
        from .answers import TalkResponse  # <- PKG002
        `,
        "congress/talks/schemas/answers.py": types,
        "congress/programme.py": `
        from congress.talks.schemas.answers import TalkResponse
        from congress.talks import schemas

        ANSWERS = [TalkResponse, schemas.TalkResponse]
        `,
      },
      {
        fixed: fixed({
          "congress/talks/types/__init__.py": `
          from .answers import TalkResponse
          `,
          "congress/talks/types/answers.py": types,
          "congress/programme.py": `
          from congress.talks.types.answers import TalkResponse
          from congress.talks import types as schemas

          ANSWERS = [TalkResponse, schemas.TalkResponse]
          `,
        }),
      },
    ),
  ],
  good: [
    project("Canonical names, a helper beside one, a telling prefix, and modules outside of features", {
      "congress/talks/store.py": store(),
      "congress/talks/queries.py": `LIMIT = 30\n`,
      "congress/talks/talk_service.py": `
      class TalkService:
          def __init__(self, store: "TalkStore") -> None:
              self.store = store
      `,
      "congress/talks/types.py": types,
      "congress/talks/routes.py": routes,
      "congress/core/schemas.py": types,
      "congress/core/exceptions.py": `
      class AppError(Exception):
          status_code = 500

          def __init__(self, message: str, details: dict[str, str]) -> None:
              self.message = message
              self.details = details
              super().__init__(message)
      `,
    }),
  ],
});
