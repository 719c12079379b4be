import { defineExamples, project, snippet } from "../defineRule";

const root = `
from typing import Any, Optional


class AppError(Exception):
    status_code = 500

    def __init__(self, message: str, details: Optional[dict[str, Any]] = None) -> None:
        self.message = message
        self.details = details or {}
        super().__init__(message)
`;

export default defineExamples({
  bad: [
    project("Right below the root", {
      "core/errors.py": root,
      "berths/errors.py": `
      from core.errors import AppError


      class BerthTakenError(AppError):  # <- ERR002
          pass


      class BerthTooShallowError(AppError):  # <- ERR002
          def __init__(self, depth: int) -> None:
              self.depth = depth
              super().__init__(message="too shallow", details={"depth": depth})


      class BerthTakenTwiceError(BerthTakenError):
          pass


      class BerthNumberError(AppError, ValueError):  # <- ERR002
          status_code: int
      `,
    }),
    snippet(
      "A root of another name",
      `
      class BaseServiceError(Exception):
          status_code = 500


      class QuotaError(BaseServiceError):  # <- ERR002
          """The quota is used up."""
      `,
      { path: "errors.py" },
    ),
  ],
  good: [
    project("Set in the class, in the constructor, inherited from below the root", {
      "core/errors.py": root,
      "berths/errors.py": `
      from core.errors import AppError


      class BerthTakenError(AppError):
          status_code = 409


      class BerthTakenTwiceError(BerthTakenError):
          pass


      class BerthTooShallowError(AppError):
          def __init__(self, depth: int) -> None:
              super().__init__(message="too shallow", details={"depth": depth})
              self.status_code = 422


      class BerthStormError(AppError):
          status_code: int = 503
      `,
    }),
    snippet(
      "No root error",
      `
      class QuotaError(ValueError):
          pass
      `,
      { path: "errors.py" },
    ),
  ],
});
