// Derived by generateIndex.ts; not edited by hand.
import type { RuleInfo } from "../contract";
import type { Rule } from "./defineRule";
import { fatHandler } from "./arc/fat-handler";
import { foreignStoreImport } from "./arc/foreign-store-import";
import { handlerDataAccess } from "./arc/handler-data-access";
import { implementationInheritance } from "./arc/implementation-inheritance";
import { importCycle } from "./arc/import-cycle";
import { layerClassName } from "./arc/layer-class-name";
import { layerSkip } from "./arc/layer-skip";
import { serviceDataAccess } from "./arc/service-data-access";
import { upwardImport } from "./arc/upward-import";
import { syncHandler } from "./asy/sync-handler";
import { syncLayerMethod } from "./asy/sync-layer-method";
import { unawaitedLayerCall } from "./asy/unawaited-layer-call";
import { baseErrorShape } from "./err/base-error-shape";
import { errorBase } from "./err/error-base";
import { errorResponseShape } from "./err/error-response-shape";
import { handlerInFeature } from "./err/handler-in-feature";
import { httpExceptionInHandler } from "./err/http-exception-in-handler";
import { missingErrorStatus } from "./err/missing-error-status";
import { missingGlobalHandler } from "./err/missing-global-handler";
import { statusMismatch } from "./err/status-mismatch";
import { foreignKeyWithoutOndelete } from "./mod/foreign-key-without-ondelete";
import { naturalKeyNotUnique } from "./mod/natural-key-not-unique";
import { uncheckedBounds } from "./mod/unchecked-bounds";
import { unindexedFilterColumn } from "./mod/unindexed-filter-column";
import { unmappedColumn } from "./mod/unmapped-column";
import { unmappedRelationship } from "./mod/unmapped-relationship";
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
import { layerFirstLayout } from "./pkg/layer-first-layout";
import { misnamedComponent } from "./pkg/misnamed-component";
import { misplacedDefinition } from "./pkg/misplaced-definition";
import { missingComponent } from "./pkg/missing-component";
import { packageName } from "./pkg/package-name";
import { countByLoading } from "./prf/count-by-loading";
import { engineWithoutPool } from "./prf/engine-without-pool";
import { inlineSlowWork } from "./prf/inline-slow-work";
import { lazyRelationshipAccess } from "./prf/lazy-relationship-access";
import { noCompression } from "./prf/no-compression";
import { noTimeout } from "./prf/no-timeout";
import { queryInLoop } from "./prf/query-in-loop";
import { unorderedPage } from "./prf/unordered-page";
import { unpagedPlist } from "./prf/unpaged-plist";
import { unpaginatedEndpoint } from "./prf/unpaginated-endpoint";
import { directInstantiation } from "./rtr/direct-instantiation";
import { handlerTryExcept } from "./rtr/handler-try-except";
import { methodMismatch } from "./rtr/method-mismatch";
import { missingHandlerDocstring } from "./rtr/missing-handler-docstring";
import { missingResponseModel } from "./rtr/missing-response-model";
import { missingStatusCode } from "./rtr/missing-status-code";
import { routerAlias } from "./rtr/router-alias";
import { routerArguments } from "./rtr/router-arguments";
import { routerName } from "./rtr/router-name";
import { sessionDependencyShape } from "./rtr/session-dependency-shape";
import { shadowedRoute } from "./rtr/shadowed-route";
import { untypedBody } from "./rtr/untyped-body";
import { untypedDependency } from "./rtr/untyped-dependency";
import { untypedHandlerParameter } from "./rtr/untyped-handler-parameter";
import { untypedResponse } from "./rtr/untyped-response";
import { unvalidatedQueryParameter } from "./rtr/unvalidated-query-parameter";
import { vagueHandlerName } from "./rtr/vague-handler-name";
import { interpolatedSql } from "./sec/interpolated-sql";
import { permissiveCors } from "./sec/permissive-cors";
import { plainHttpUrl } from "./sec/plain-http-url";
import { unauthenticatedMutation } from "./sec/unauthenticated-mutation";
import { unlimitedAuthEndpoint } from "./sec/unlimited-auth-endpoint";
import { unscopedQuery } from "./sec/unscoped-query";
import { unvalidatedUpload } from "./sec/unvalidated-upload";
import { batchKeepsDuplicates } from "./sto/batch-keeps-duplicates";
import { commitInLoop } from "./sto/commit-in-loop";
import { engineInFeature } from "./sto/engine-in-feature";
import { exceptionHandlingInStore } from "./sto/exception-handling-in-store";
import { legacyQuery } from "./sto/legacy-query";
import { perRowBatch } from "./sto/per-row-batch";
import { publicHelper } from "./sto/public-helper";
import { raiseInStore } from "./sto/raise-in-store";
import { resultAccessor } from "./sto/result-accessor";
import { sessionInConstructor } from "./sto/session-in-constructor";
import { sessionWithoutContext } from "./sto/session-without-context";
import { silentSkip } from "./sto/silent-skip";
import { syncMethodShape } from "./sto/sync-method-shape";
import { syncSession } from "./sto/sync-session";
import { unawaitedSessionCall } from "./sto/unawaited-session-call";
import { unflushedRead } from "./sto/unflushed-read";
import { wholeEntitySelect } from "./sto/whole-entity-select";
import { writeWithoutCommit } from "./sto/write-without-commit";
import { compoundFunction } from "./sty/compound-function";
import { duplicatedCode } from "./sty/duplicated-code";
import { restatingComment } from "./sty/restating-comment";
import { vagueName } from "./sty/vague-name";
import { verblessFunctionName } from "./sty/verbless-function-name";
import { unusedSuppression } from "./sup/unused-suppression";
import { builtinExceptionRaised } from "./svc/builtin-exception-raised";
import { contextlessDomainError } from "./svc/contextless-domain-error";
import { httpExceptionInService } from "./svc/http-exception-in-service";
import { returnsOrmModel } from "./svc/returns-orm-model";
import { serviceBuildsStore } from "./svc/service-builds-store";
import { swallowedException } from "./svc/swallowed-exception";
import { transportTypeInService } from "./svc/transport-type-in-service";
import { unguardedExternalCall } from "./svc/unguarded-external-call";
import { unhandledNotFound } from "./svc/unhandled-not-found";
import { unloggedExternalCall } from "./svc/unlogged-external-call";
import { untransformedThirdPartyError } from "./svc/untransformed-third-party-error";
import { syntaxError } from "./syn/syntax-error";
import { assertionlessTest } from "./tst/assertionless-test";
import { copiedTests } from "./tst/copied-tests";
import { missingAsyncioMark } from "./tst/missing-asyncio-mark";
import { sharedTestClient } from "./tst/shared-test-client";
import { testNotByFeature } from "./tst/test-not-by-feature";
import { unmockedExternalCall } from "./tst/unmocked-external-call";
import { untestedErrorPath } from "./tst/untested-error-path";
import { untestedRoute } from "./tst/untested-route";
import { untestedServiceMethod } from "./tst/untested-service-method";
import { vagueTestName } from "./tst/vague-test-name";
import { aliasWithoutPopulation } from "./typ/alias-without-population";
import { bareCollection } from "./typ/bare-collection";
import { handwrittenListParams } from "./typ/handwritten-list-params";
import { handwrittenPage } from "./typ/handwritten-page";
import { implicitOptional } from "./typ/implicit-optional";
import { inlineFilter } from "./typ/inline-filter";
import { legacyGeneric } from "./typ/legacy-generic";
import { missingOrmMode } from "./typ/missing-orm-mode";
import { plainEnum } from "./typ/plain-enum";
import { pydanticVersionIdiom } from "./typ/pydantic-version-idiom";
import { sensitiveResponseField } from "./typ/sensitive-response-field";
import { stringlySort } from "./typ/stringly-sort";
import { unannotatedConstraint } from "./typ/unannotated-constraint";
import { unboundedPagination } from "./typ/unbounded-pagination";
import { unconstrainedPayloadString } from "./typ/unconstrained-payload-string";
import { validatorShape } from "./typ/validator-shape";

/** Every rule, by code. */
export const allRules: readonly Rule[] = [
  fatHandler,
  foreignStoreImport,
  handlerDataAccess,
  implementationInheritance,
  importCycle,
  layerClassName,
  layerSkip,
  serviceDataAccess,
  upwardImport,
  syncHandler,
  syncLayerMethod,
  unawaitedLayerCall,
  baseErrorShape,
  errorBase,
  errorResponseShape,
  handlerInFeature,
  httpExceptionInHandler,
  missingErrorStatus,
  missingGlobalHandler,
  statusMismatch,
  foreignKeyWithoutOndelete,
  naturalKeyNotUnique,
  uncheckedBounds,
  unindexedFilterColumn,
  unmappedColumn,
  unmappedRelationship,
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
  layerFirstLayout,
  misnamedComponent,
  misplacedDefinition,
  missingComponent,
  packageName,
  countByLoading,
  engineWithoutPool,
  inlineSlowWork,
  lazyRelationshipAccess,
  noCompression,
  noTimeout,
  queryInLoop,
  unorderedPage,
  unpagedPlist,
  unpaginatedEndpoint,
  directInstantiation,
  handlerTryExcept,
  methodMismatch,
  missingHandlerDocstring,
  missingResponseModel,
  missingStatusCode,
  routerAlias,
  routerArguments,
  routerName,
  sessionDependencyShape,
  shadowedRoute,
  untypedBody,
  untypedDependency,
  untypedHandlerParameter,
  untypedResponse,
  unvalidatedQueryParameter,
  vagueHandlerName,
  interpolatedSql,
  permissiveCors,
  plainHttpUrl,
  unauthenticatedMutation,
  unlimitedAuthEndpoint,
  unscopedQuery,
  unvalidatedUpload,
  batchKeepsDuplicates,
  commitInLoop,
  engineInFeature,
  exceptionHandlingInStore,
  legacyQuery,
  perRowBatch,
  publicHelper,
  raiseInStore,
  resultAccessor,
  sessionInConstructor,
  sessionWithoutContext,
  silentSkip,
  syncMethodShape,
  syncSession,
  unawaitedSessionCall,
  unflushedRead,
  wholeEntitySelect,
  writeWithoutCommit,
  compoundFunction,
  duplicatedCode,
  restatingComment,
  vagueName,
  verblessFunctionName,
  unusedSuppression,
  builtinExceptionRaised,
  contextlessDomainError,
  httpExceptionInService,
  returnsOrmModel,
  serviceBuildsStore,
  swallowedException,
  transportTypeInService,
  unguardedExternalCall,
  unhandledNotFound,
  unloggedExternalCall,
  untransformedThirdPartyError,
  syntaxError,
  assertionlessTest,
  copiedTests,
  missingAsyncioMark,
  sharedTestClient,
  testNotByFeature,
  unmockedExternalCall,
  untestedErrorPath,
  untestedRoute,
  untestedServiceMethod,
  vagueTestName,
  aliasWithoutPopulation,
  bareCollection,
  handwrittenListParams,
  handwrittenPage,
  implicitOptional,
  inlineFilter,
  legacyGeneric,
  missingOrmMode,
  plainEnum,
  pydanticVersionIdiom,
  sensitiveResponseField,
  stringlySort,
  unannotatedConstraint,
  unboundedPagination,
  unconstrainedPayloadString,
  validatorShape,
].sort((a, b) => (a.info.code < b.info.code ? -1 : 1));

/** What is known of every rule without running it, by code. */
export const rules: readonly RuleInfo[] = allRules.map((rule) => rule.info);
