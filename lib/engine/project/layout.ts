import type { ComponentName } from "../contract";
import {
  COMPONENTS,
  componentOfName,
  componentOfTellingPrefix,
  isCanonical,
  LAYER_FOLDERS,
  SHARED_DIRECTORIES,
} from "./componentNames";
import { basename, dirname, stem } from "./modules";

/** How a file came to be a component. */
export type ComponentOrigin = "canonical" | "synonym" | "prefix" | "folder" | "content" | "told";

export interface FileComponent {
  readonly component: ComponentName;
  readonly origin: ComponentOrigin;
}

/** A directory that holds one feature. */
export interface FeaturePackage {
  /** The directory's path; "" for the root of what is loaded. */
  readonly directory: string;
  /** The directory's name, or null at the root, where the name is not known. */
  readonly name: string | null;
  /** All Python files beneath it, in path order, tests and nested features aside. */
  readonly files: readonly string[];
  /** Which files make up each component that is present. */
  readonly components: ReadonlyMap<ComponentName, readonly string[]>;
}

/** Folders that hold one layer each, as siblings. */
export interface LayerGroup {
  readonly parent: string;
  readonly folders: readonly string[];
}

export interface Layout {
  readonly components: ReadonlyMap<string, FileComponent>;
  readonly features: readonly FeaturePackage[];
  readonly featureOf: ReadonlyMap<string, FeaturePackage>;
  readonly layers: readonly LayerGroup[];
}

export function isTestPath(path: string): boolean {
  const name = basename(path);
  return /^test_.*\.py$|_test\.py$|^conftest\.py$/.test(name) || /(^|\/)tests?\//.test(path);
}

/** Whether the path is a migration's: under `migrations`, `alembic`, `versions` or `revisions`. */
export const isMigration = (path: string): boolean => /(^|\/)(?:migrations?|alembic|versions|revisions)\//.test(path);

/** Modules of a layer folder that are named after no feature. */
const GENERIC_MODULE =
  /^(__\w+__|_.*|base|bases|common|deps|dependencies|utils|util|helpers|helper|mixins|mixin|enums|types|config|settings|main|session|database|db|core|abstract|generic|errors|exceptions|v\d+|api|router|routers|routes)$/;
const LAYER_PREFIX = /^(?:crud|schemas?|models?|routes?|routers?|services?|stores?|repo)_/;
const LAYER_SUFFIX =
  /_(models?|services?|stores?|repositor(?:y|ies)|repo|schemas?|routers?|routes?|api|crud|endpoints?|views?)$/;

/** The feature that a layer folder's module is named after, in the singular, or null. */
function featureNoun(path: string): string | null {
  const name = stem(path).replace(LAYER_SUFFIX, "").replace(LAYER_PREFIX, "");
  return GENERIC_MODULE.test(name) ? null : name.replace(/ies$/, "y").replace(/([^s])s$/, "$1");
}

/** Finds feature packages, layer folders and each file's component from the paths alone; content decides only for a snippet. */
export function readLayout(paths: readonly string[], buildsApplication: (path: string) => boolean): Layout {
  const python = paths.filter((path) => !isTestPath(path)).sort();
  const directories = childrenByDirectory(python);
  const layers = findLayers(directories);
  const layerFolders = new Set(layers.flatMap((group) => group.folders));
  const layerParents = new Set(layers.map((group) => group.parent));
  const candidates = findCandidates(directories, layerFolders, layerParents, buildsApplication);
  const isInside = (inner: string, outer: string): boolean => outer === "" || inner.startsWith(`${outer}/`);
  const featureDirectories = candidates.filter((directory) => {
    const beneath = candidates.filter((other) => other !== directory && isInside(other, directory));
    return beneath.length < 2;
  });
  const components = new Map<string, FileComponent>();
  for (const path of python) {
    const own = componentOfModule(stem(path));
    if (own) components.set(path, own);
  }
  const owners = [...featureDirectories].sort((a, b) => b.length - a.length);
  const filesOf = new Map<string, string[]>(featureDirectories.map((directory) => [directory, []]));
  for (const path of python) {
    const owner = owners.find((directory) => isInside(path, directory));
    if (owner === undefined) continue;
    filesOf.get(owner)?.push(path);
    const inner = owner === "" ? path : path.slice(owner.length + 1);
    const folder = inner.includes("/") ? componentOfName(inner.slice(0, inner.indexOf("/"))) : null;
    const folderPath = folder ? `${owner === "" ? "" : `${owner}/`}${inner.slice(0, inner.indexOf("/"))}` : "";
    if (folder && !layerFolders.has(folderPath)) components.set(path, { component: folder, origin: "folder" });
  }
  const featureOf = new Map<string, FeaturePackage>();
  const features = featureDirectories.sort().map((directory) => {
    const files = filesOf.get(directory) ?? [];
    const grouped = new Map<ComponentName, string[]>();
    for (const component of COMPONENTS) {
      const members = files.filter(
        (path) => components.get(path)?.component === component && belongsDirectly(path, directory),
      );
      if (members.length > 0) grouped.set(component, members);
    }
    const feature: FeaturePackage = {
      directory,
      name: directory === "" ? null : basename(directory),
      files,
      components: grouped,
    };
    for (const path of files) featureOf.set(path, feature);
    return feature;
  });
  return { components, features, featureOf, layers };
}

export function componentOfModule(name: string): FileComponent | null {
  const named = componentOfName(name);
  if (named) return { component: named, origin: isCanonical(name) ? "canonical" : "synonym" };
  const told = componentOfTellingPrefix(name);
  return told ? { component: told, origin: "prefix" } : null;
}

/** A module of the package itself, or one inside a component's sub-package. */
function belongsDirectly(path: string, directory: string): boolean {
  const inner = directory === "" ? path : path.slice(directory.length + 1);
  return !inner.includes("/") || componentOfName(inner.slice(0, inner.indexOf("/"))) !== null;
}

interface DirectoryContent {
  readonly files: string[];
  readonly folders: Set<string>;
}

function childrenByDirectory(paths: readonly string[]): Map<string, DirectoryContent> {
  const found = new Map<string, DirectoryContent>();
  const open = (directory: string): DirectoryContent => {
    const known = found.get(directory);
    if (known) return known;
    const made: DirectoryContent = { files: [], folders: new Set() };
    found.set(directory, made);
    if (directory !== "") open(dirname(directory)).folders.add(basename(directory));
    return made;
  };
  for (const path of paths) open(dirname(path)).files.push(path);
  return found;
}

function findLayers(directories: ReadonlyMap<string, DirectoryContent>): LayerGroup[] {
  const groups: LayerGroup[] = [];
  for (const [parent, content] of directories) {
    const folders = [...content.folders].filter((name) => LAYER_FOLDERS.has(name)).sort();
    const nouns = new Map<string, Set<string>>();
    for (const name of folders) {
      const path = parent === "" ? name : `${parent}/${name}`;
      const found = new Set((directories.get(path)?.files ?? []).map(featureNoun).filter((noun) => noun !== null));
      if (found.size >= 2) nouns.set(path, found);
    }
    const paths = [...nouns.keys()];
    // Two folders are layers of the same features only where they share at least one of them.
    const sharing = paths.filter((path) =>
      paths.some((other) => other !== path && [...(nouns.get(path) ?? [])].some((noun) => nouns.get(other)?.has(noun))),
    );
    if (sharing.length >= 2) groups.push({ parent, folders: sharing });
  }
  return groups.sort((a, b) => (a.parent < b.parent ? -1 : 1));
}

const FEATURE_CORE: ReadonlySet<ComponentName> = new Set<ComponentName>(["models", "store", "service", "routes"]);

function findCandidates(
  directories: ReadonlyMap<string, DirectoryContent>,
  layerFolders: ReadonlySet<string>,
  layerParents: ReadonlySet<string>,
  buildsApplication: (path: string) => boolean,
): string[] {
  const holds = (directory: string, content: DirectoryContent): Set<ComponentName> => {
    const found = new Set<ComponentName>();
    for (const path of content.files) {
      const component = componentOfName(stem(path));
      if (component) found.add(component);
    }
    for (const folder of content.folders) {
      const component = componentOfName(folder);
      const path = directory === "" ? folder : `${directory}/${folder}`;
      if (component && !layerFolders.has(path) && (directories.get(path)?.files.length ?? 0) > 0) found.add(component);
    }
    return found;
  };
  const candidates: string[] = [];
  for (const [directory, content] of directories) {
    const segments = directory.split("/");
    if (directory !== "" && segments.some((segment) => segment.startsWith("."))) continue;
    if (SHARED_DIRECTORIES.has(basename(directory)) || layerFolders.has(directory)) continue;
    // The folder that holds the layers is the application's, not a feature's.
    if ([...layerFolders].some((folder) => dirname(folder) === directory)) continue;
    // What holds layers of several features is none itself, whatever else stands there.
    if (layerParents.has(directory)) continue;
    // `db/queries/` is a component of what is shared.
    if (componentOfName(basename(directory)) && SHARED_DIRECTORIES.has(basename(dirname(directory)))) continue;
    if (content.files.some(buildsApplication)) continue;
    const components = holds(directory, content);
    if (components.size >= 2 && [...components].some((component) => FEATURE_CORE.has(component)))
      candidates.push(directory);
  }
  // A component's own sub-package (`users/store/`) is no feature, whatever modules it holds.
  return candidates.filter(
    (directory) =>
      !(componentOfName(basename(directory)) && candidates.includes(dirname(directory)) && directory !== ""),
  );
}
