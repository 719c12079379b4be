import { defineExamples, project, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "Class attributes that say another thing than the name",
      `
      from http import HTTPStatus

      from fastapi import status


      class AppError(Exception):
          status_code = 500

          def __init__(self, message: str, details: dict[str, str]) -> None:
              self.message = message
              self.details = details
              super().__init__(message)


      class NotFoundError(AppError):  # <- ERR004
          status_code = 400


      class PetNotFoundError(NotFoundError):
          pass


      class DuplicateChipError(AppError):  # <- ERR004
          status_code = status.HTTP_400_BAD_REQUEST


      class ChipAccessDeniedError(AppError):  # <- ERR004
          status_code = HTTPStatus.UNAUTHORIZED


      class VetTimeoutError(AppError):  # <- ERR004
          pass
      `,
      { path: "errors.py" },
    ),
    project("Given to a constructor", {
      "pets/errors.py": `
      from fastapi import HTTPException

      from .base import ApiError


      class PetNotFoundError(HTTPException):  # <- ERR004
          def __init__(self, uuid: str) -> None:
              super().__init__(status_code=400, detail=uuid)


      class PetServiceUnavailableError(HTTPException):  # <- ERR004
          def __init__(self) -> None:
              super().__init__(500, "later")


      class PetTokenExpiredError(ApiError):  # <- ERR004
          def __init__(self) -> None:
              ApiError.__init__(self, "expired", 403)


      class PetConflictError(ApiError):  # <- ERR004
          def __init__(self, status_code: int = 400) -> None:
              self.status_code = status_code
              super().__init__("conflict", status_code)
      `,
      "pets/base.py": `
      class ApiError(Exception):
          def __init__(self, message: str, status_code: int = 500) -> None:
              self.status_code = status_code
              super().__init__(message)
      `,
    }),
  ],
  good: [
    snippet(
      "Names and statuses agree, or the status is not known",
      `
      from fastapi import HTTPException, status

      from .settings import LOCKED_STATUS


      class AppError(Exception):
          status_code = 500

          def __init__(self, message: str, details: dict[str, str]) -> None:
              self.message = message
              self.details = details
              super().__init__(message)


      class NotFoundError(AppError):
          status_code = 404


      class PetNotFoundError(NotFoundError):
          pass


      class AuthServiceUnavailableError(AppError):
          status_code = 503


      class AuthenticationError(AppError):
          status_code = status.HTTP_401_UNAUTHORIZED


      class PetValidationError(AppError):
          status_code = 422


      class ExternalServiceError(AppError):
          status_code = 422


      class UploadTimeoutError(AppError):
          status_code = 408


      class PetForbiddenError(AppError):
          status_code = LOCKED_STATUS


      class PetConflictError(HTTPException):
          def __init__(self, status_code: int) -> None:
              super().__init__(status_code=status_code)


      class PetDuplicateError(HTTPException):
          pass


      class CountedError(AppError):
          def __init__(self, message: str, status_code: int = 500) -> None:
              self.status_code = status_code
              super().__init__(message, {})


      class PetTimeoutError(CountedError):
          def __init__(self, *arguments: str) -> None:
              super().__init__(*arguments)
      `,
      { path: "errors.py" },
    ),
  ],
});
