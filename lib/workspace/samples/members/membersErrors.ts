/** `members/errors.py` */
export default `"""What can go wrong with members."""

from core.errors import AppError


class MemberNotFoundError(Exception):
    """Raised when nobody has this identifier."""


class MemberAlreadyExistsError(AppError):
    """Raised when the email is taken."""

    status_code = 400


class CardUsedUpError(AppError):
    """Raised when no visit is left on the card."""


class TurnstileUnavailableError(AppError):
    """Raised when the turnstile does not answer."""

    status_code = 500
`;
