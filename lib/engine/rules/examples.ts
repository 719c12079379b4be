// Derived by generateIndex.ts; not edited by hand.
import type { Rule, RuleExamples } from "./defineRule";
import { upwardImport } from "./arc/upward-import";
import upwardImportExamples from "./arc/upward-import.examples";
import { unindexedFilterColumn } from "./mod/unindexed-filter-column";
import unindexedFilterColumnExamples from "./mod/unindexed-filter-column.examples";
import { unmappedColumn } from "./mod/unmapped-column";
import unmappedColumnExamples from "./mod/unmapped-column.examples";
import { createName } from "./nam/create-name";
import createNameExamples from "./nam/create-name.examples";
import { deleteName } from "./nam/delete-name";
import deleteNameExamples from "./nam/delete-name.examples";
import { layerNameMismatch } from "./nam/layer-name-mismatch";
import layerNameMismatchExamples from "./nam/layer-name-mismatch.examples";
import { listReadName } from "./nam/list-read-name";
import listReadNameExamples from "./nam/list-read-name.examples";
import { paginatedReadName } from "./nam/paginated-read-name";
import paginatedReadNameExamples from "./nam/paginated-read-name.examples";
import { returnShape } from "./nam/return-shape";
import returnShapeExamples from "./nam/return-shape.examples";
import { singleReadName } from "./nam/single-read-name";
import singleReadNameExamples from "./nam/single-read-name.examples";
import { updateName } from "./nam/update-name";
import updateNameExamples from "./nam/update-name.examples";
import { batchPayloadShape } from "./pay/batch-payload-shape";
import batchPayloadShapeExamples from "./pay/batch-payload-shape.examples";
import { individualParameters } from "./pay/individual-parameters";
import individualParametersExamples from "./pay/individual-parameters.examples";
import { payloadSuffix } from "./pay/payload-suffix";
import payloadSuffixExamples from "./pay/payload-suffix.examples";
import { payloadType } from "./pay/payload-type";
import payloadTypeExamples from "./pay/payload-type.examples";
import { plistPayloadShape } from "./pay/plist-payload-shape";
import plistPayloadShapeExamples from "./pay/plist-payload-shape.examples";
import { responseSuffix } from "./pay/response-suffix";
import responseSuffixExamples from "./pay/response-suffix.examples";
import { missingComponent } from "./pkg/missing-component";
import missingComponentExamples from "./pkg/missing-component.examples";
import { queryInLoop } from "./prf/query-in-loop";
import queryInLoopExamples from "./prf/query-in-loop.examples";
import { interpolatedSql } from "./sec/interpolated-sql";
import interpolatedSqlExamples from "./sec/interpolated-sql.examples";
import { commitInLoop } from "./sto/commit-in-loop";
import commitInLoopExamples from "./sto/commit-in-loop.examples";
import { engineInFeature } from "./sto/engine-in-feature";
import engineInFeatureExamples from "./sto/engine-in-feature.examples";
import { exceptionHandlingInStore } from "./sto/exception-handling-in-store";
import exceptionHandlingInStoreExamples from "./sto/exception-handling-in-store.examples";
import { legacyQuery } from "./sto/legacy-query";
import legacyQueryExamples from "./sto/legacy-query.examples";
import { perRowBatch } from "./sto/per-row-batch";
import perRowBatchExamples from "./sto/per-row-batch.examples";
import { raiseInStore } from "./sto/raise-in-store";
import raiseInStoreExamples from "./sto/raise-in-store.examples";
import { resultAccessor } from "./sto/result-accessor";
import resultAccessorExamples from "./sto/result-accessor.examples";
import { sessionInConstructor } from "./sto/session-in-constructor";
import sessionInConstructorExamples from "./sto/session-in-constructor.examples";
import { sessionWithoutContext } from "./sto/session-without-context";
import sessionWithoutContextExamples from "./sto/session-without-context.examples";
import { syncSession } from "./sto/sync-session";
import syncSessionExamples from "./sto/sync-session.examples";
import { unawaitedSessionCall } from "./sto/unawaited-session-call";
import unawaitedSessionCallExamples from "./sto/unawaited-session-call.examples";
import { unflushedRead } from "./sto/unflushed-read";
import unflushedReadExamples from "./sto/unflushed-read.examples";
import { writeWithoutCommit } from "./sto/write-without-commit";
import writeWithoutCommitExamples from "./sto/write-without-commit.examples";
import { unusedSuppression } from "./sup/unused-suppression";
import unusedSuppressionExamples from "./sup/unused-suppression.examples";
import { syntaxError } from "./syn/syntax-error";
import syntaxErrorExamples from "./syn/syntax-error.examples";
import { bareCollection } from "./typ/bare-collection";
import bareCollectionExamples from "./typ/bare-collection.examples";
import { implicitOptional } from "./typ/implicit-optional";
import implicitOptionalExamples from "./typ/implicit-optional.examples";
import { legacyGeneric } from "./typ/legacy-generic";
import legacyGenericExamples from "./typ/legacy-generic.examples";
import { plainEnum } from "./typ/plain-enum";
import plainEnumExamples from "./typ/plain-enum.examples";
import { sensitiveResponseField } from "./typ/sensitive-response-field";
import sensitiveResponseFieldExamples from "./typ/sensitive-response-field.examples";
import { unboundedPagination } from "./typ/unbounded-pagination";
import unboundedPaginationExamples from "./typ/unbounded-pagination.examples";

const pairs: readonly (readonly [Rule, RuleExamples])[] = [
  [upwardImport, upwardImportExamples],
  [unindexedFilterColumn, unindexedFilterColumnExamples],
  [unmappedColumn, unmappedColumnExamples],
  [createName, createNameExamples],
  [deleteName, deleteNameExamples],
  [layerNameMismatch, layerNameMismatchExamples],
  [listReadName, listReadNameExamples],
  [paginatedReadName, paginatedReadNameExamples],
  [returnShape, returnShapeExamples],
  [singleReadName, singleReadNameExamples],
  [updateName, updateNameExamples],
  [batchPayloadShape, batchPayloadShapeExamples],
  [individualParameters, individualParametersExamples],
  [payloadSuffix, payloadSuffixExamples],
  [payloadType, payloadTypeExamples],
  [plistPayloadShape, plistPayloadShapeExamples],
  [responseSuffix, responseSuffixExamples],
  [missingComponent, missingComponentExamples],
  [queryInLoop, queryInLoopExamples],
  [interpolatedSql, interpolatedSqlExamples],
  [commitInLoop, commitInLoopExamples],
  [engineInFeature, engineInFeatureExamples],
  [exceptionHandlingInStore, exceptionHandlingInStoreExamples],
  [legacyQuery, legacyQueryExamples],
  [perRowBatch, perRowBatchExamples],
  [raiseInStore, raiseInStoreExamples],
  [resultAccessor, resultAccessorExamples],
  [sessionInConstructor, sessionInConstructorExamples],
  [sessionWithoutContext, sessionWithoutContextExamples],
  [syncSession, syncSessionExamples],
  [unawaitedSessionCall, unawaitedSessionCallExamples],
  [unflushedRead, unflushedReadExamples],
  [writeWithoutCommit, writeWithoutCommitExamples],
  [unusedSuppression, unusedSuppressionExamples],
  [syntaxError, syntaxErrorExamples],
  [bareCollection, bareCollectionExamples],
  [implicitOptional, implicitOptionalExamples],
  [legacyGeneric, legacyGenericExamples],
  [plainEnum, plainEnumExamples],
  [sensitiveResponseField, sensitiveResponseFieldExamples],
  [unboundedPagination, unboundedPaginationExamples],
];

/** Each rule's examples by its code. Only tests, generators and pages import this. */
export const examplesByCode: ReadonlyMap<string, RuleExamples> = new Map(pairs.map(([rule, examples]) => [rule.info.code, examples]));
