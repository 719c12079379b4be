import { defineExamples, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "Nothing but a name",
      `
      class AppError(Exception):  # <- ERR003
          """Base of all errors."""
      `,
      { path: "errors.py" },
    ),
    snippet(
      "A message that is taken but not kept",
      `
      class AppError(Exception):  # <- ERR003
          status_code = 500

          def __init__(self, message: str, details: dict[str, str]) -> None:
              self.details = details
              super().__init__(message)
      `,
      { path: "errors.py" },
    ),
    snippet(
      "A root of another name, without a status",
      `
      class DomainError(Exception):  # <- ERR003
          def __init__(self, message: str, details: dict[str, str]) -> None:
              self.message = message
              self.details = details
              super().__init__(message)


      class ShelfFullError(DomainError):
          status_code = 409
      `,
      { path: "errors.py" },
    ),
  ],
  good: [
    snippet(
      "The whole shape",
      `
      from typing import Any, Optional


      class AppError(Exception):
          status_code = 500

          def __init__(self, message: str, details: Optional[dict[str, Any]] = None) -> None:
              self.message = message
              self.details = details or {}
              super().__init__(message)


      class ShelfFullError(AppError):
          status_code = 409
      `,
      { path: "errors.py" },
    ),
    snippet(
      "The status set in the constructor, the values at once",
      `
      class AppError(Exception):
          def __init__(self, message: str, details: dict[str, str], status_code: int = 500) -> None:
              self.message, self.details = message, details
              self.status_code = status_code
              super().__init__(message)
      `,
      { path: "errors.py" },
    ),
    snippet(
      "No root error",
      `
      class ShelfFullError(ValueError):
          pass
      `,
      { path: "errors.py" },
    ),
  ],
});
