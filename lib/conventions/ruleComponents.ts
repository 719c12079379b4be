import type { ComponentName } from "../engine/contract";

const ALL: readonly ComponentName[] = ["models", "store", "service", "types", "errors", "routes"];
const LAYERS: readonly ComponentName[] = ["store", "service", "routes"];
const METHODS: readonly ComponentName[] = ["store", "service"];

/** Where a family's rules look, unless `BY_CODE` says otherwise. */
const BY_CATEGORY: Readonly<Record<string, readonly ComponentName[]>> = {
  PKG: ALL,
  ARC: LAYERS,
  NAM: METHODS,
  PAY: ["types"],
  MOD: ["models"],
  STO: ["store"],
  SVC: ["service"],
  RTR: ["routes"],
  ERR: ["errors"],
  TYP: ["types"],
  ASY: LAYERS,
  SEC: ["routes"],
  PRF: ["store"],
  STY: ALL,
  TST: [],
  SYN: ALL,
  SUP: ALL,
};

const BY_CODE: Readonly<Record<string, readonly ComponentName[]>> = {
  PKG005: [],
  ARC001: ALL,
  ARC002: ["routes"],
  ARC003: ["routes"],
  ARC004: ["service"],
  ARC005: METHODS,
  ARC006: ["routes"],
  ARC007: METHODS,
  ARC008: ALL,
  ARC009: ALL,
  NAM007: ["service"],
  PAY001: METHODS,
  PAY002: LAYERS,
  STO010: ALL,
  STO011: ALL,
  STO012: METHODS,
  ERR007: ["routes"],
  ERR008: ["routes"],
  TYP001: ALL,
  TYP002: ALL,
  TYP003: ALL,
  TYP004: ["types", "models"],
  TYP005: ALL,
  TYP006: ["types", "routes"],
  ASY001: METHODS,
  ASY002: ["routes"],
  SEC001: ["store"],
  SEC002: ["store"],
  SEC005: ALL,
  PRF001: METHODS,
  PRF002: METHODS,
  PRF003: ["routes"],
  PRF004: METHODS,
  PRF006: [],
  PRF007: ["service"],
  PRF008: ["routes"],
  PRF009: [],
};

/** The components in which a rule reports; empty where it reports outside of all of them (tests, the application). */
export function componentsOfRule(code: string): readonly ComponentName[] {
  return BY_CODE[code] ?? BY_CATEGORY[code.slice(0, 3)] ?? [];
}
