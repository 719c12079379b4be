// Derived by generateIndex.ts; not edited by hand.
import type { RuleInfo } from "../contract";
import type { Rule } from "./defineRule";
import { upwardImport } from "./arc/upward-import";
import { unindexedFilterColumn } from "./mod/unindexed-filter-column";
import { unmappedColumn } from "./mod/unmapped-column";
import { createName } from "./nam/create-name";
import { deleteName } from "./nam/delete-name";
import { layerNameMismatch } from "./nam/layer-name-mismatch";
import { listReadName } from "./nam/list-read-name";
import { paginatedReadName } from "./nam/paginated-read-name";
import { returnShape } from "./nam/return-shape";
import { singleReadName } from "./nam/single-read-name";
import { updateName } from "./nam/update-name";
import { batchPayloadShape } from "./pay/batch-payload-shape";
import { individualParameters } from "./pay/individual-parameters";
import { payloadSuffix } from "./pay/payload-suffix";
import { payloadType } from "./pay/payload-type";
import { plistPayloadShape } from "./pay/plist-payload-shape";
import { responseSuffix } from "./pay/response-suffix";
import { missingComponent } from "./pkg/missing-component";
import { queryInLoop } from "./prf/query-in-loop";
import { interpolatedSql } from "./sec/interpolated-sql";
import { commitInLoop } from "./sto/commit-in-loop";
import { engineInFeature } from "./sto/engine-in-feature";
import { exceptionHandlingInStore } from "./sto/exception-handling-in-store";
import { legacyQuery } from "./sto/legacy-query";
import { perRowBatch } from "./sto/per-row-batch";
import { raiseInStore } from "./sto/raise-in-store";
import { resultAccessor } from "./sto/result-accessor";
import { sessionInConstructor } from "./sto/session-in-constructor";
import { sessionWithoutContext } from "./sto/session-without-context";
import { syncSession } from "./sto/sync-session";
import { unawaitedSessionCall } from "./sto/unawaited-session-call";
import { unflushedRead } from "./sto/unflushed-read";
import { writeWithoutCommit } from "./sto/write-without-commit";
import { unusedSuppression } from "./sup/unused-suppression";
import { syntaxError } from "./syn/syntax-error";
import { bareCollection } from "./typ/bare-collection";
import { implicitOptional } from "./typ/implicit-optional";
import { legacyGeneric } from "./typ/legacy-generic";
import { plainEnum } from "./typ/plain-enum";
import { sensitiveResponseField } from "./typ/sensitive-response-field";
import { unboundedPagination } from "./typ/unbounded-pagination";

/** Every rule, by code. */
export const allRules: readonly Rule[] = [
  upwardImport,
  unindexedFilterColumn,
  unmappedColumn,
  createName,
  deleteName,
  layerNameMismatch,
  listReadName,
  paginatedReadName,
  returnShape,
  singleReadName,
  updateName,
  batchPayloadShape,
  individualParameters,
  payloadSuffix,
  payloadType,
  plistPayloadShape,
  responseSuffix,
  missingComponent,
  queryInLoop,
  interpolatedSql,
  commitInLoop,
  engineInFeature,
  exceptionHandlingInStore,
  legacyQuery,
  perRowBatch,
  raiseInStore,
  resultAccessor,
  sessionInConstructor,
  sessionWithoutContext,
  syncSession,
  unawaitedSessionCall,
  unflushedRead,
  writeWithoutCommit,
  unusedSuppression,
  syntaxError,
  bareCollection,
  implicitOptional,
  legacyGeneric,
  plainEnum,
  sensitiveResponseField,
  unboundedPagination,
].sort((a, b) => (a.info.code < b.info.code ? -1 : 1));

/** What is known of every rule without running it, by code. */
export const rules: readonly RuleInfo[] = allRules.map((rule) => rule.info);
