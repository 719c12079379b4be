import type { SourceFile } from "@/lib/engine";
import {
  errorsModule,
  modelsModule,
  routesModule,
  serviceModule,
  storeModule,
  testModule,
  typesModule,
} from "./templates";
import { makeEntity, type Entity } from "./entity";
import { Random } from "./random";
import { nouns, qualifiers } from "./vocabulary";

/** How large a generated project is. */
export interface ProjectSize {
  /** Feature packages. */
  readonly packages: number;
  /** Entities a package: each adds a model, a store, a service, its types and its routes. */
  readonly entities: number;
}

/**
 * A FastAPI project as a team would write it: feature packages, a core, tests, and here and there something that leaves the
 * conventions. The same size and seed give the same text.
 */
export function generateProject(size: ProjectSize, seed = 1): SourceFile[] {
  const random = new Random(seed);
  const files: SourceFile[] = [
    {
      path: "pyproject.toml",
      text: '[project]\nname = "generated"\nversion = "1.0"\n\n[tool.pytest.ini_options]\nasyncio_mode = "auto"\n',
    },
    { path: "app/__init__.py", text: "" },
    { path: "app/core/__init__.py", text: "" },
    { path: "app/core/database.py", text: databaseModule },
    { path: "app/core/errors.py", text: coreErrorsModule },
  ];
  const features: string[] = [];
  for (let index = 0; index < size.packages; index++) {
    const entities = Array.from({ length: size.entities }, (_, inner) =>
      makeEntity(wordAt(index * size.entities + inner), random),
    );
    const feature = `${entities[0]?.name ?? "empty"}s`;
    features.push(feature);
    files.push(...featurePackage(feature, entities, random));
  }
  files.push({ path: "app/main.py", text: mainModule(features) });
  return files;
}

/** One service module of about `lines` lines, as part of the package `app/ledger`. */
export function generateModule(lines: number, seed = 1): SourceFile {
  const random = new Random(seed);
  const entities: Entity[] = [];
  let text = "";
  while (countLines(text) < lines) {
    for (let added = 0; added < Math.max(1, Math.floor((lines - countLines(text)) / 120)); added++) {
      entities.push(makeEntity(wordAt(entities.length), random));
    }
    text = serviceModule("ledger", entities, new Random(seed));
  }
  return { path: "app/ledger/service.py", text };
}

/** Lines of a text, as an editor counts them. */
export function countLines(text: string): number {
  let lines = 1;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) lines++;
  return lines;
}

function featurePackage(feature: string, entities: readonly Entity[], random: Random): SourceFile[] {
  const folder = `app/${feature}`;
  return [
    { path: `${folder}/__init__.py`, text: "" },
    { path: `${folder}/models.py`, text: modelsModule(entities) },
    { path: `${folder}/store.py`, text: storeModule(feature, entities, random) },
    { path: `${folder}/service.py`, text: serviceModule(feature, entities, random) },
    { path: `${folder}/types.py`, text: typesModule(entities, random) },
    { path: `${folder}/errors.py`, text: errorsModule(entities, random) },
    { path: `${folder}/routes.py`, text: routesModule(feature, entities, random) },
    { path: `tests/test_${feature}.py`, text: testModule(feature, entities) },
  ];
}

/** A different word for each index: the nouns first, then qualified ones, then numbered ones. */
function wordAt(index: number): string {
  const noun = nouns[index % nouns.length] ?? "item";
  const round = Math.floor(index / nouns.length);
  if (round === 0) return noun;
  const qualifier = qualifiers[(round - 1) % qualifiers.length] ?? "other";
  const again = Math.floor((round - 1) / qualifiers.length);
  return again === 0 ? `${qualifier}_${noun}` : `${qualifier}_${noun}_${again + 1}`;
}

const databaseModule = `"""The database connection."""

from collections.abc import AsyncGenerator

from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine
from sqlalchemy.orm import DeclarativeBase

engine = create_async_engine("postgresql+asyncpg://localhost/app", pool_pre_ping=True)
session_factory = async_sessionmaker(engine, expire_on_commit=False)


class Base(DeclarativeBase):
    """The base of all models."""


async def get_db() -> AsyncGenerator[AsyncSession, None]:
    """Yields a session for one request."""
    async with session_factory() as session:
        yield session
`;

const coreErrorsModule = `"""The errors that every feature builds on."""

from typing import Any, Optional


class AppError(Exception):
    """The root of the application's errors."""

    status_code = 500

    def __init__(self, message: str, details: Optional[dict[str, Any]] = None) -> None:
        super().__init__(message)
        self.message = message
        self.details = details or {}
`;

function mainModule(features: readonly string[]): string {
  const imports = features.map((feature) => `from app.${feature}.routes import router as ${feature}_router`);
  const includes = features.map((feature) => `app.include_router(${feature}_router)`);
  return `"""The application."""

from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse

from app.core.errors import AppError
${imports.join("\n")}

app = FastAPI(title="Generated")
${includes.join("\n")}


@app.exception_handler(AppError)
async def handle_app_error(request: Request, exc: AppError) -> JSONResponse:
    """Answers with the error's own status."""
    body = {"error": type(exc).__name__, "message": exc.message, "details": exc.details}
    return JSONResponse(status_code=exc.status_code, content=body)
`;
}
