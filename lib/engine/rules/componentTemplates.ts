import type { ComponentName } from "../contract";
import { rootError } from "../project/errors";
import type { FeaturePackage } from "../project/layout";
import { joinPath } from "../project/modules";
import { plural, singular, snakeCase } from "../project/naming";
import type { Project } from "../project/project";

/** A minimal module for a component that a package lacks: it imports only what is known to exist. */
export function componentTemplate(project: Project, feature: FeaturePackage, component: ComponentName): string {
  const noun = snakeCase(feature.name ?? "feature");
  const words = noun.replaceAll("_", " ");
  const className = singular(noun)
    .split("_")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
  switch (component) {
    case "models":
      return `"""Database models of the ${words} feature."""\n`;
    case "types":
      return `"""Payloads and responses of the ${words} feature."""\n`;
    case "errors":
      return errorsModule(project, feature, words, className);
    case "store":
      return `"""Data access of the ${words} feature."""

from sqlalchemy.ext.asyncio import AsyncSession


class ${className}Store:
    """Reads and writes ${plural(singular(words))}."""

    def __init__(self, db: AsyncSession) -> None:
        self.db = db
`;
    case "service":
      return serviceModule(project, feature, words, className);
    case "routes":
      return `"""Routes of the ${words} feature."""

from fastapi import APIRouter

${noun}_router = APIRouter(prefix="/${noun.replaceAll("_", "-")}", tags=["${words}"], redirect_slashes=False)
router = ${noun}_router
`;
  }
}

function serviceModule(project: Project, feature: FeaturePackage, words: string, className: string): string {
  const store = project
    .componentFiles(feature, "store")
    .flatMap((file) => file.stores.map((info) => ({ info, file })))[0];
  if (!store) return `"""Business logic of the ${words} feature."""\n`;
  const module = store.file.path
    .slice(feature.directory === "" ? 0 : feature.directory.length + 1)
    .replace(/(?:\/__init__)?\.pyi?$/, "")
    .replaceAll("/", ".");
  return `"""Business logic of the ${words} feature."""

from .${module} import ${store.info.name}


class ${className}Service:
    """What can be done with ${plural(singular(words))}."""

    def __init__(self, store: ${store.info.name}) -> None:
        self.store = store
`;
}

function errorsModule(project: Project, feature: FeaturePackage, words: string, className: string): string {
  const root = rootError(project);
  const module = root ? relativeModule(joinPath(feature.directory, "errors.py"), root.file.path) : null;
  if (!root || module === null) return `"""Errors of the ${words} feature."""\n`;
  return `"""Errors of the ${words} feature."""

from ${module} import ${root.name}


class ${className}NotFoundError(${root.name}):
    """Raised when no such ${singular(words)} exists."""

    status_code = 404
`;
}

/** The relative module name by which one file reaches another; null where they share no package above the root. */
export function relativeModule(from: string, to: string): string | null {
  const source = from.split("/").slice(0, -1);
  const target = to.replace(/(?:\/__init__)?\.pyi?$/, "").split("/");
  let shared = 0;
  while (shared < source.length && shared < target.length - 1 && source[shared] === target[shared]) shared++;
  // Leaving the outermost loaded directory would be a relative import beyond the top-level package.
  if (shared === 0 && source.length > 0) return null;
  return `${".".repeat(source.length - shared + 1)}${target.slice(shared).join(".")}`;
}
