/** `core/security.py` */
export default `"""Passwords and tokens."""

import os

import bcrypt
import jwt
from pydantic import BaseModel


class TokenClaims(BaseModel):
    """What a token says about the person who holds it."""

    user_id: int


def hash_password(password: str) -> str:
    """Return a salted hash that can be stored."""
    return bcrypt.hashpw(password.encode(), bcrypt.gensalt()).decode()


def read_token(token: str) -> TokenClaims:
    """Verify a token and return what it says."""
    claims = jwt.decode(token, os.environ["TOKEN_KEY"], algorithms=["HS256"])
    return TokenClaims(**claims)
`;
