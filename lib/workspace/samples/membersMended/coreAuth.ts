/** `core/auth.py` */
export default `"""Who is asking."""

from fastapi import Depends
from fastapi.security import OAuth2PasswordBearer

from core.security import read_token

oauth2_scheme = OAuth2PasswordBearer(tokenUrl="auth/token")


async def get_current_user_id(token: str = Depends(oauth2_scheme)) -> int:
    """Return the identifier of the person who sent the request."""
    return read_token(token).user_id
`;
