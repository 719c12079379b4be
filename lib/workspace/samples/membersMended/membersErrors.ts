/** `members/errors.py` */
export default `"""What can go wrong with members."""

from core.errors import ConflictError, NotFoundError


class MemberNotFoundError(NotFoundError):
    """Raised when nobody has this identifier."""

    def __init__(self, identifier: str) -> None:
        """Name the member who was looked for."""
        super().__init__(resource_type="Member", identifier=identifier)


class MemberAlreadyExistsError(ConflictError):
    """Raised when the email is taken."""

    def __init__(self, email: str) -> None:
        """Name the email that is taken."""
        super().__init__(message=f"{email} is a member already", details={"email": email})
`;
