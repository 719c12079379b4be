// Derived by generateIndex.ts; not edited by hand.
import type { Rule, RuleExamples } from "./defineRule";
import { upwardImport } from "./arc/upward-import";
import upwardImportExamples from "./arc/upward-import.examples";
import { createName } from "./nam/create-name";
import createNameExamples from "./nam/create-name.examples";
import { deleteName } from "./nam/delete-name";
import deleteNameExamples from "./nam/delete-name.examples";
import { listReadName } from "./nam/list-read-name";
import listReadNameExamples from "./nam/list-read-name.examples";
import { paginatedReadName } from "./nam/paginated-read-name";
import paginatedReadNameExamples from "./nam/paginated-read-name.examples";
import { singleReadName } from "./nam/single-read-name";
import singleReadNameExamples from "./nam/single-read-name.examples";
import { updateName } from "./nam/update-name";
import updateNameExamples from "./nam/update-name.examples";
import { missingComponent } from "./pkg/missing-component";
import missingComponentExamples from "./pkg/missing-component.examples";
import { exceptionHandlingInStore } from "./sto/exception-handling-in-store";
import exceptionHandlingInStoreExamples from "./sto/exception-handling-in-store.examples";
import { unusedSuppression } from "./sup/unused-suppression";
import unusedSuppressionExamples from "./sup/unused-suppression.examples";
import { legacyGeneric } from "./typ/legacy-generic";
import legacyGenericExamples from "./typ/legacy-generic.examples";

const pairs: readonly (readonly [Rule, RuleExamples])[] = [
  [upwardImport, upwardImportExamples],
  [createName, createNameExamples],
  [deleteName, deleteNameExamples],
  [listReadName, listReadNameExamples],
  [paginatedReadName, paginatedReadNameExamples],
  [singleReadName, singleReadNameExamples],
  [updateName, updateNameExamples],
  [missingComponent, missingComponentExamples],
  [exceptionHandlingInStore, exceptionHandlingInStoreExamples],
  [unusedSuppression, unusedSuppressionExamples],
  [legacyGeneric, legacyGenericExamples],
];

/** Each rule's examples by its code. Only tests, generators and pages import this. */
export const examplesByCode: ReadonlyMap<string, RuleExamples> = new Map(pairs.map(([rule, examples]) => [rule.info.code, examples]));
