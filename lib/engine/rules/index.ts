// Derived by generateIndex.ts; not edited by hand.
import type { RuleInfo } from "../contract";
import type { Rule } from "./defineRule";
import { upwardImport } from "./arc/upward-import";
import { createName } from "./nam/create-name";
import { deleteName } from "./nam/delete-name";
import { listReadName } from "./nam/list-read-name";
import { paginatedReadName } from "./nam/paginated-read-name";
import { singleReadName } from "./nam/single-read-name";
import { updateName } from "./nam/update-name";
import { missingComponent } from "./pkg/missing-component";
import { exceptionHandlingInStore } from "./sto/exception-handling-in-store";
import { unusedSuppression } from "./sup/unused-suppression";
import { legacyGeneric } from "./typ/legacy-generic";

/** Every rule, by code. */
export const allRules: readonly Rule[] = [
  upwardImport,
  createName,
  deleteName,
  listReadName,
  paginatedReadName,
  singleReadName,
  updateName,
  missingComponent,
  exceptionHandlingInStore,
  unusedSuppression,
  legacyGeneric,
].sort((a, b) => (a.info.code < b.info.code ? -1 : 1));

/** What is known of every rule without running it, by code. */
export const rules: readonly RuleInfo[] = allRules.map((rule) => rule.info);
