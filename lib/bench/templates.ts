import type { Entity } from "./entity";
import type { Random } from "./random";
import type { Column } from "./vocabulary";

/** The modules of one generated feature package. Some draw a breach of the conventions by chance. */

export function modelsModule(entities: readonly Entity[]): string {
  return joined(
    `"""Database models."""

import uuid
from datetime import datetime
from decimal import Decimal
from typing import Optional

from sqlalchemy import ARRAY, Boolean, DateTime, Float, Integer, Numeric, String, Text, func
from sqlalchemy.dialects.postgresql import UUID
from sqlalchemy.orm import Mapped, mapped_column

from app.core.database import Base`,
    entities.map(
      ({ name, className, columns }) => `class ${className}(Base):
    """One ${words(name)}."""

    __tablename__ = "${name}s"

    uuid: Mapped[uuid.UUID] = mapped_column(UUID(as_uuid=True), primary_key=True, default=uuid.uuid4)
${columns.map((column) => `    ${column.name}: Mapped[${column.python}] = mapped_column(${column.sql})`).join("\n")}
    created_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), server_default=func.now())
    updated_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), server_default=func.now(), onupdate=func.now())`,
    ),
  );
}

export function storeModule(feature: string, entities: readonly Entity[], random: Random): string {
  const models = entities.map(({ className }) => className).join(", ");
  const payloads = entities.map(({ className }) => `Create${className}Payload, Update${className}Payload`).join(", ");
  return joined(
    `"""Data access."""

from typing import List, Optional
from uuid import UUID

from sqlalchemy import delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from app.${feature}.models import ${models}
from app.${feature}.types import ${payloads}`,
    entities.map((entity) => store(entity, random)),
  );
}

function store({ name, className, columns }: Entity, random: Random): string {
  const getOne = random.chance(0.1) ? `get_${name}` : "get_one";
  const listType = random.chance(0.1) ? "List" : "list";
  const limit = random.chance(0.15) ? "" : ".limit(limit)";
  return `class ${className}Store:
    """Reads and writes ${words(name)}s."""

    def __init__(self, db: AsyncSession) -> None:
        self.db = db

    async def ${getOne}(self, uuid: UUID) -> ${className}:
        """Returns the ${words(name)} with this identifier."""
        query = select(${className}).where(${className}.uuid == uuid)
        result = await self.db.execute(query)
        return result.scalar_one()

    async def get_list(self, search: Optional[str] = None, limit: int = 100) -> ${listType}[${className}]:
        """Returns ${words(name)}s, the newest first."""
        query = select(${className}).order_by(${className}.created_at.desc())${limit}
        if search is not None:
            query = query.where(${className}.${textColumn(columns)}.ilike(f"%{search}%"))
        result = await self.db.execute(query)
        return list(result.scalars().all())

    async def get_plist(self, offset: int, limit: int) -> tuple[list[${className}], int]:
        """Returns one page of ${words(name)}s and how many there are."""
        total = await self.db.scalar(select(func.count()).select_from(${className}))
        query = select(${className}).order_by(${className}.created_at).offset(offset).limit(limit)
        rows = (await self.db.execute(query)).scalars().all()
        return list(rows), total or 0

    async def create_one(self, payload: Create${className}Payload) -> ${className}:
        """Stores a new ${words(name)}."""
        entity = ${className}(
${columns.map((column) => `            ${column.name}=payload.${column.name},`).join("\n")}
        )
        self.db.add(entity)
        await self.db.commit()
        await self.db.refresh(entity)
        return entity

    async def update_one(self, uuid: UUID, payload: Update${className}Payload) -> ${className}:
        """Changes what the payload gives."""
        values = payload.model_dump(exclude_unset=True)
        query = update(${className}).where(${className}.uuid == uuid).values(**values).returning(${className})
        result = await self.db.execute(query)
        await self.db.commit()
        return result.scalar_one()

    async def delete_one(self, uuid: UUID) -> None:
        """Removes the ${words(name)}."""
        await self.db.execute(delete(${className}).where(${className}.uuid == uuid))
        await self.db.commit()`;
}

export function serviceModule(feature: string, entities: readonly Entity[], random: Random): string {
  const stores = entities.map(({ className }) => `${className}Store`);
  const types = entities.flatMap(({ className }) => [
    `Create${className}Payload`,
    `Update${className}Payload`,
    `${className}Response`,
  ]);
  const errors = entities.map(({ className }) => `${className}NotFoundError`);
  return joined(
    `"""Business logic."""

import logging
from datetime import datetime, timezone
from typing import Any, Dict, List, Optional
from uuid import UUID

from fastapi import HTTPException
from sqlalchemy.exc import NoResultFound

${importFrom(`app.${feature}.errors`, errors)}
${importFrom(`app.${feature}.store`, stores)}
${importFrom(`app.${feature}.types`, types)}

logger = logging.getLogger(__name__)`,
    entities.map((entity) => service(entity, random)),
  );
}

function service({ name, className, columns }: Entity, random: Random): string {
  const text = textColumn(columns);
  const raised = random.chance(0.1)
    ? `HTTPException(status_code=404, detail="No such ${words(name)}")`
    : `${className}NotFoundError(f"There is no ${words(name)} {uuid}", details={"uuid": str(uuid)})`;
  const listType = random.chance(0.1) ? "List" : "list";
  const extra = Array.from({ length: random.between(0, 3) }, (_, index) => extraMethod(className, text, index, random));
  return [
    `class ${className}Service:
    """What can be done with ${words(name)}s."""

    def __init__(self, store: ${className}Store) -> None:
        self.store = store

    async def get_one(self, uuid: UUID) -> ${className}Response:
        """Returns the ${words(name)}, or raises where there is none."""
        try:
            entity = await self.store.get_one(uuid)
        except NoResultFound as error:
            logger.info("No ${words(name)}", extra={"uuid": str(uuid)})
            raise ${raised} from error
        return ${className}Response.model_validate(entity)

    async def get_list(self, search: Optional[str] = None) -> ${listType}[${className}Response]:
        """Returns ${words(name)}s, filtered by text."""
        entities = await self.store.get_list(search=search)
        return [${className}Response.model_validate(entity) for entity in entities if entity.${text} is not None]

    async def create_one(self, payload: Create${className}Payload) -> ${className}Response:
        """Creates a ${words(name)}."""
        entity = await self.store.create_one(payload)
        logger.info("Created ${words(name)} %s", entity.uuid)
        return ${className}Response.model_validate(entity)

    async def update_one(self, uuid: UUID, payload: Update${className}Payload) -> ${className}Response:
        """Changes a ${words(name)}."""
        try:
            entity = await self.store.update_one(uuid, payload)
        except NoResultFound as error:
            raise ${className}NotFoundError(f"There is no ${words(name)} {uuid}") from error
        return ${className}Response.model_validate(entity)

    async def delete_one(self, uuid: UUID) -> None:
        """Removes a ${words(name)}."""
        await self.store.delete_one(uuid)`,
    ...extra,
  ].join("\n\n");
}

function extraMethod(className: string, text: string, index: number, random: Random): string {
  const method = ["summarise", "group_by_text", "count_recent"][index] ?? "summarise";
  const mapping = random.chance(0.2) ? "Dict" : "dict";
  if (method === "count_recent") {
    return `    async def count_recent(self, since: Optional[datetime] = None, ${random.chance(0.2) ? "extra: str = None" : "extra: Optional[str] = None"}) -> int:
        """Counts what is newer than a moment: 計算, naïve, emoji 🎉 and all."""
        since = since or datetime.now(tz=timezone.utc)
        total = 0
        for entity in await self.store.get_list(search=extra, limit=500):
            if entity.created_at >= since and (entity.updated_at is None or entity.updated_at < since):
                total += 1
            elif entity.${text} in ("draft", "archived"):
                continue
        return total`;
  }
  if (method === "group_by_text") {
    return `    async def group_by_text(self) -> ${mapping}[str, list[${className}Response]]:
        """Groups by the text that is shown."""
        groups: ${mapping}[str, list[${className}Response]] = {}
        for entity in await self.store.get_list():
            response = ${className}Response.model_validate(entity)
            groups.setdefault(str(response.${text}), []).append(response)
        return {key: sorted(group, key=lambda item: item.created_at) for key, group in groups.items()}`;
  }
  return `    async def summarise(self, limit: int = ${random.between(10, 200)}) -> ${mapping}[str, Any]:
        """Says in short what there is."""
        entities = await self.store.get_list(limit=limit)
        newest = max((entity.created_at for entity in entities), default=None)
        return {
            "count": len(entities),
            "newest": newest.isoformat() if newest else None,
            "texts": sorted({str(entity.${text}) for entity in entities})[: limit // 2],
            "ratio": round(len(entities) / max(limit, 1) * 100, 2),
        }`;
}

export function typesModule(entities: readonly Entity[], random: Random): string {
  return joined(
    `"""Payloads and responses."""

from datetime import datetime
from decimal import Decimal
from typing import List, Optional
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field`,
    entities.flatMap(({ name, className, columns }) => [
      `class Create${className}Payload(BaseModel):
    """What a new ${words(name)} needs."""

${columns.map((column) => `    ${column.name}: ${column.python} = ${column.field}`).join("\n")}`,
      `class Update${className}Payload(BaseModel):
    """What of a ${words(name)} can change."""

${columns.map((column) => `    ${column.name}: ${optional(column, random)} = None`).join("\n")}`,
      `class ${className}Response(BaseModel):
    """A ${words(name)} as it is shown."""

    model_config = ConfigDict(from_attributes=True)

    uuid: UUID
${columns.map((column) => `    ${column.name}: ${random.chance(0.1) ? column.python.replace("list[", "List[") : column.python}`).join("\n")}
    created_at: datetime`,
    ]),
  );
}

export function errorsModule(entities: readonly Entity[], random: Random): string {
  return joined(
    `"""What can go wrong."""

from app.core.errors import AppError`,
    entities.flatMap(({ name, className }) => [
      `class ${className}NotFoundError(${random.chance(0.1) ? "Exception" : "AppError"}):
    """There is no such ${words(name)}."""

    status_code = ${random.chance(0.1) ? 400 : 404}`,
      `class ${className}ConflictError(AppError):
    """Another ${words(name)} is in the way."""

    status_code = 409`,
    ]),
  );
}

export function routesModule(feature: string, entities: readonly Entity[], random: Random): string {
  const types = entities.flatMap(({ className }) => [
    `Create${className}Payload`,
    `Update${className}Payload`,
    `${className}Response`,
  ]);
  const path = feature.replace(/_/g, "-");
  return joined(
    `"""The HTTP interface."""

from typing import Annotated, Optional
from uuid import UUID

from fastapi import APIRouter, Depends, Query, status
from sqlalchemy.ext.asyncio import AsyncSession

from app.core.database import get_db
${importFrom(
  `app.${feature}.service`,
  entities.map(({ className }) => `${className}Service`),
)}
${importFrom(
  `app.${feature}.store`,
  entities.map(({ className }) => `${className}Store`),
)}
${importFrom(`app.${feature}.types`, types)}

${feature}_router = APIRouter(prefix="/${path}", tags=["${feature}"]${random.chance(0.2) ? "" : ", redirect_slashes=False"})
router = ${feature}_router`,
    entities.map((entity) => handlers(entity, random)),
  );
}

function handlers({ name, className }: Entity, random: Random): string {
  const path = `/${name.replace(/_/g, "-")}s`;
  const search = random.chance(0.15)
    ? "search: Optional[str] = None"
    : "search: Optional[str] = Query(None, max_length=100)";
  return `def get_${name}_service(db: AsyncSession = Depends(get_db)) -> ${className}Service:
    """Builds the service for one request."""
    return ${className}Service(${className}Store(db))


${className}Dependency = Annotated[${className}Service, Depends(get_${name}_service)]


@router.get("${path}", response_model=list[${className}Response])
async def get_${name}_list(
    service: ${className}Dependency,
    ${search},
) -> list[${className}Response]:
    """Lists ${words(name)}s."""
    return await service.get_list(search=search)


@router.get("${path}/{uuid}", response_model=${className}Response)
async def get_${name}(uuid: UUID, service: ${className}Dependency) -> ${className}Response:
    """Shows one ${words(name)}."""
    return await service.get_one(uuid)


@router.post("${path}", response_model=${className}Response${random.chance(0.1) ? "" : ", status_code=status.HTTP_201_CREATED"})
async def create_${name}(payload: Create${className}Payload, service: ${className}Dependency) -> ${className}Response:
    """Creates a ${words(name)}."""
    return await service.create_one(payload)


@router.patch("${path}/{uuid}", response_model=${className}Response, status_code=status.HTTP_200_OK)
async def update_${name}(
    uuid: UUID,
    payload: Update${className}Payload,
    service: ${className}Dependency,
) -> ${className}Response:
    """Changes a ${words(name)}."""
    return await service.update_one(uuid, payload)


@router.delete("${path}/{uuid}", status_code=status.HTTP_204_NO_CONTENT)
async def delete_${name}(uuid: UUID, service: ${className}Dependency) -> None:
    """Removes a ${words(name)}."""
    await service.delete_one(uuid)`;
}

export function testModule(feature: string, entities: readonly Entity[]): string {
  return joined(
    `"""Tests of ${words(feature)}."""

from unittest.mock import AsyncMock
from uuid import uuid4

import pytest
from sqlalchemy.exc import NoResultFound

${importFrom(
  `app.${feature}.errors`,
  entities.map(({ className }) => `${className}NotFoundError`),
)}
${importFrom(
  `app.${feature}.service`,
  entities.map(({ className }) => `${className}Service`),
)}`,
    entities.map(
      ({ name, className }) => `async def test_missing_${name}_is_reported() -> None:
    """A missing ${words(name)} raises the feature's own error."""
    store = AsyncMock()
    store.get_one.side_effect = NoResultFound
    service = ${className}Service(store)
    with pytest.raises(${className}NotFoundError):
        await service.get_one(uuid4())


async def test_deleting_${name}_reaches_the_store() -> None:
    """The identifier is handed on."""
    store = AsyncMock()
    identifier = uuid4()
    await ${className}Service(store).delete_one(identifier)
    store.delete_one.assert_awaited_once_with(identifier)`,
    ),
  );
}

/** A module: its head, then its definitions two lines apart. */
function joined(head: string, definitions: readonly string[]): string {
  return `${[head, ...definitions].join("\n\n\n")}\n`;
}

function importFrom(module: string, names: readonly string[]): string {
  const line = `from ${module} import ${names.join(", ")}`;
  return line.length <= 100 ? line : `from ${module} import (\n${names.map((name) => `    ${name},`).join("\n")}\n)`;
}

function optional(column: Column, random: Random): string {
  if (column.python.startsWith("Optional") || random.chance(0.1)) return column.python;
  return `Optional[${column.python}]`;
}

/** A column that can be searched and shown. */
function textColumn(columns: readonly Column[]): string {
  return (columns.find((column) => column.python.includes("str")) ?? columns[0])?.name ?? "uuid";
}

function words(name: string): string {
  return name.replace(/_/g, " ");
}
