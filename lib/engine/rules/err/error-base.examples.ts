import { defineExamples, fixed, project, snippet } from "../defineRule";

const root = `
from typing import Any, Optional


class AppError(Exception):
    status_code = 500

    def __init__(self, message: str, details: Optional[dict[str, Any]] = None) -> None:
        self.message = message
        self.details = details or {}
        super().__init__(message)
`;
const store = `
from sqlalchemy.ext.asyncio import AsyncSession


class InvoiceStore:
    def __init__(self, db: AsyncSession) -> None:
        self.db = db
`;

export default defineExamples({
  bad: [
    project(
      "Straight from Exception, and through another",
      {
        "billing/core/errors.py": root,
        "billing/invoices/store.py": store,
        "billing/invoices/service.py": `
        class InvoiceService:
            pass
        `,
        "billing/invoices/errors.py": `
        """What can go wrong with invoices."""


        class InvoiceError(Exception):  # <- ERR001
            status_code = 400


        class InvoiceOverdueError(InvoiceError):  # <- ERR001
            pass
        `,
      },
      {
        fixed: fixed({
          "billing/invoices/errors.py": `
          """What can go wrong with invoices."""
          from ..core.errors import AppError


          class InvoiceError(AppError):
              status_code = 400


          class InvoiceOverdueError(InvoiceError):
              pass
          `,
        }),
      },
    ),
    project("Without a root error, and beside a service", {
      "invoices/store.py": store,
      "invoices/service.py": `
      class InvoiceService:
          pass


      class InvoiceLockedError(RuntimeError):  # <- ERR001
          pass
      `,
    }),
    project(
      "A root that is imported already",
      {
        "core/errors.py": root,
        "invoices/store.py": store,
        "invoices/service.py": `
        class InvoiceService:
            pass
        `,
        "invoices/errors.py": `
        from core.errors import AppError


        class InvoiceNotFoundError(AppError):
            status_code = 404


        class InvoiceTotalError(ValueError):  # <- ERR001
            pass
        `,
      },
      {
        fixed: fixed({
          "invoices/errors.py": `
          from core.errors import AppError


          class InvoiceNotFoundError(AppError):
              status_code = 404


          class InvoiceTotalError(AppError):
              pass
          `,
        }),
      },
    ),
  ],
  good: [
    project("The root error, its family, HTTPException, and what is not known", {
      "invoices/store.py": store,
      "invoices/service.py": `
      class InvoiceService:
          pass
      `,
      "invoices/errors.py": `
      from typing import Any, Optional

      from fastapi import HTTPException
      from ledgerlib import LedgerError


      class AppError(Exception):
          status_code = 500

          def __init__(self, message: str, details: Optional[dict[str, Any]] = None) -> None:
              self.message = message
              self.details = details or {}
              super().__init__(message)


      class InvoiceNotFoundError(AppError):
          status_code = 404


      class InvoiceMissingError(InvoiceNotFoundError):
          pass


      class InvoiceLockedError(HTTPException):
          pass


      class InvoiceLedgerError(LedgerError):
          pass


      class InvoiceFormatWarning(UserWarning):
          pass
      `,
      "tools/parser.py": `
      class ParseError(Exception):
          pass
      `,
    }),
    snippet(
      "A file that is in no feature package",
      `
      class RetryLater(Exception):
          pass
      `,
      { path: "retry.py" },
    ),
  ],
});
