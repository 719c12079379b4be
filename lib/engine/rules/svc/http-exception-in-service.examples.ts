import { defineExamples, project, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "A status code from the business logic",
      `
      from fastapi import HTTPException
      from sqlalchemy.exc import NoResultFound


      class LicenceService:
          def __init__(self, store: "LicenceStore") -> None:
              self.store = store

          async def get_one(self, payload: "LicenceGetPayload") -> "LicenceResponse":
              try:
                  licence = await self.store.get_one(payload)
              except NoResultFound:
                  raise HTTPException(status_code=404, detail="No such licence")  # <- SVC004
              return LicenceResponse.model_validate(licence)
      `,
      { path: "service.py" },
    ),
    snippet(
      "Starlette's, under an alias, in a function beside the class",
      `
      import starlette.exceptions
      from starlette.exceptions import HTTPException as Refusal


      def check_age(age: int) -> None:
          """Refuse the young."""
          if age < 18:
              raise Refusal(403)  # <- SVC004
          if age > 120:
              raise starlette.exceptions.HTTPException(422)  # <- SVC004
      `,
      { path: "licences/service.py" },
    ),
  ],
  good: [
    project("Domain errors, those that derive from HTTPException among them, and handlers", {
      "office/licences/errors.py": `
      from fastapi import HTTPException


      class LicenceNotFoundError(HTTPException):
          def __init__(self) -> None:
              super().__init__(status_code=404, detail="No such licence")
      `,
      "office/licences/service.py": `
      from sqlalchemy.exc import NoResultFound

      from .errors import LicenceNotFoundError


      class LicenceService:
          def __init__(self, store: "LicenceStore") -> None:
              self.store = store

          async def get_one(self, payload: "LicenceGetPayload") -> "LicenceResponse":
              try:
                  licence = await self.store.get_one(payload)
              except NoResultFound as error:
                  raise LicenceNotFoundError from error
              return LicenceResponse.model_validate(licence)
      `,
      "office/auth.py": `
      from fastapi import HTTPException


      async def get_current_user(token: str) -> str:
          """Give the user of a token."""
          if not token:
              raise HTTPException(status_code=401)
          return token
      `,
    }),
  ],
});
