/** `core/errors.py` */
export default `"""Errors that all features share."""

from typing import Any, Optional


class AppError(Exception):
    """Base of all errors that this application raises."""

    status_code = 500

    def __init__(self, message: str, details: Optional[dict[str, Any]] = None) -> None:
        """Keep what the response shows."""
        self.message = message
        self.details = details or {}
        super().__init__(self.message)


class NotFoundError(AppError):
    """Raised when a resource does not exist."""

    status_code = 404

    def __init__(self, resource_type: str, identifier: str) -> None:
        """Name the resource that was looked for."""
        super().__init__(
            message=f"{resource_type} {identifier} does not exist",
            details={"resource_type": resource_type, "identifier": identifier},
        )


class ConflictError(AppError):
    """Raised when a resource exists already."""

    status_code = 409
`;
