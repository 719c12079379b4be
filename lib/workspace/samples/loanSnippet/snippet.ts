/** `snippet.py` */
export default `"""Loans of a city library."""

from typing import Dict, List

from sqlalchemy import select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncSession

from .models import Loan, Reader


class LoanRepository:
    """Reads and writes loans."""

    def __init__(self, session: AsyncSession) -> None:
        """Keep the session that all queries run in."""
        self.session = session

    async def find_by_barcode(self, barcode: str) -> Loan:
        """Find the loan of one copy."""
        result = await self.session.execute(select(Loan).where(Loan.barcode == barcode))
        return result.scalars().first()

    async def list_loans(self, limit: int, offset: int) -> List[Loan]:
        """List one page of loans."""
        result = await self.session.execute(select(Loan).limit(limit).offset(offset))
        return result.scalars().all()

    async def count_by_reader(self, reader_ids: List[int]) -> Dict[int, int]:
        """Count the loans of each reader."""
        counts = {}
        for reader_id in reader_ids:
            result = await self.session.execute(select(Loan).where(Loan.reader_id == reader_id))
            counts[reader_id] = len(result.scalars().all())
        return counts

    async def save(self, loan: Loan) -> Loan:
        """Write a new loan."""
        try:
            self.session.add(loan)
            self.session.flush()
        except SQLAlchemyError:
            await self.session.rollback()
            raise ValueError("The copy is lent already")
        return loan

    def rename_reader(self, reader: Reader, name: str) -> None:
        """Change a reader's name."""
        self.session.query(Reader).filter_by(id=reader.id).update({"name": name})
`;
