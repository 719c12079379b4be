/** `core/database.py` */
export default `"""The session and the base class that all features share."""

from collections.abc import AsyncGenerator

from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine
from sqlalchemy.orm import DeclarativeBase

engine = create_async_engine("postgresql+asyncpg://localhost/gym", pool_size=10)
async_session = async_sessionmaker(engine, expire_on_commit=False)


class Base(DeclarativeBase):
    """Base of all database models."""


async def get_db() -> AsyncGenerator[AsyncSession, None]:
    """Yield a session that lives as long as the request."""
    async with async_session() as session:
        yield session
`;
