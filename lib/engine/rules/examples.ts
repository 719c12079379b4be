// Derived by generateIndex.ts; not edited by hand.
import type { Rule, RuleExamples } from "./defineRule";
import { fatHandler } from "./arc/fat-handler";
import fatHandlerExamples from "./arc/fat-handler.examples";
import { foreignStoreImport } from "./arc/foreign-store-import";
import foreignStoreImportExamples from "./arc/foreign-store-import.examples";
import { handlerDataAccess } from "./arc/handler-data-access";
import handlerDataAccessExamples from "./arc/handler-data-access.examples";
import { implementationInheritance } from "./arc/implementation-inheritance";
import implementationInheritanceExamples from "./arc/implementation-inheritance.examples";
import { importCycle } from "./arc/import-cycle";
import importCycleExamples from "./arc/import-cycle.examples";
import { layerClassName } from "./arc/layer-class-name";
import layerClassNameExamples from "./arc/layer-class-name.examples";
import { layerSkip } from "./arc/layer-skip";
import layerSkipExamples from "./arc/layer-skip.examples";
import { serviceDataAccess } from "./arc/service-data-access";
import serviceDataAccessExamples from "./arc/service-data-access.examples";
import { upwardImport } from "./arc/upward-import";
import upwardImportExamples from "./arc/upward-import.examples";
import { syncHandler } from "./asy/sync-handler";
import syncHandlerExamples from "./asy/sync-handler.examples";
import { syncLayerMethod } from "./asy/sync-layer-method";
import syncLayerMethodExamples from "./asy/sync-layer-method.examples";
import { unawaitedLayerCall } from "./asy/unawaited-layer-call";
import unawaitedLayerCallExamples from "./asy/unawaited-layer-call.examples";
import { baseErrorShape } from "./err/base-error-shape";
import baseErrorShapeExamples from "./err/base-error-shape.examples";
import { errorBase } from "./err/error-base";
import errorBaseExamples from "./err/error-base.examples";
import { errorResponseShape } from "./err/error-response-shape";
import errorResponseShapeExamples from "./err/error-response-shape.examples";
import { handlerInFeature } from "./err/handler-in-feature";
import handlerInFeatureExamples from "./err/handler-in-feature.examples";
import { httpExceptionInHandler } from "./err/http-exception-in-handler";
import httpExceptionInHandlerExamples from "./err/http-exception-in-handler.examples";
import { missingErrorStatus } from "./err/missing-error-status";
import missingErrorStatusExamples from "./err/missing-error-status.examples";
import { missingGlobalHandler } from "./err/missing-global-handler";
import missingGlobalHandlerExamples from "./err/missing-global-handler.examples";
import { statusMismatch } from "./err/status-mismatch";
import statusMismatchExamples from "./err/status-mismatch.examples";
import { foreignKeyWithoutOndelete } from "./mod/foreign-key-without-ondelete";
import foreignKeyWithoutOndeleteExamples from "./mod/foreign-key-without-ondelete.examples";
import { naturalKeyNotUnique } from "./mod/natural-key-not-unique";
import naturalKeyNotUniqueExamples from "./mod/natural-key-not-unique.examples";
import { uncheckedBounds } from "./mod/unchecked-bounds";
import uncheckedBoundsExamples from "./mod/unchecked-bounds.examples";
import { unindexedFilterColumn } from "./mod/unindexed-filter-column";
import unindexedFilterColumnExamples from "./mod/unindexed-filter-column.examples";
import { unmappedColumn } from "./mod/unmapped-column";
import unmappedColumnExamples from "./mod/unmapped-column.examples";
import { unmappedRelationship } from "./mod/unmapped-relationship";
import unmappedRelationshipExamples from "./mod/unmapped-relationship.examples";
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
import { layerFirstLayout } from "./pkg/layer-first-layout";
import layerFirstLayoutExamples from "./pkg/layer-first-layout.examples";
import { misnamedComponent } from "./pkg/misnamed-component";
import misnamedComponentExamples from "./pkg/misnamed-component.examples";
import { misplacedDefinition } from "./pkg/misplaced-definition";
import misplacedDefinitionExamples from "./pkg/misplaced-definition.examples";
import { missingComponent } from "./pkg/missing-component";
import missingComponentExamples from "./pkg/missing-component.examples";
import { packageName } from "./pkg/package-name";
import packageNameExamples from "./pkg/package-name.examples";
import { countByLoading } from "./prf/count-by-loading";
import countByLoadingExamples from "./prf/count-by-loading.examples";
import { engineWithoutPool } from "./prf/engine-without-pool";
import engineWithoutPoolExamples from "./prf/engine-without-pool.examples";
import { inlineSlowWork } from "./prf/inline-slow-work";
import inlineSlowWorkExamples from "./prf/inline-slow-work.examples";
import { lazyRelationshipAccess } from "./prf/lazy-relationship-access";
import lazyRelationshipAccessExamples from "./prf/lazy-relationship-access.examples";
import { noCompression } from "./prf/no-compression";
import noCompressionExamples from "./prf/no-compression.examples";
import { noTimeout } from "./prf/no-timeout";
import noTimeoutExamples from "./prf/no-timeout.examples";
import { queryInLoop } from "./prf/query-in-loop";
import queryInLoopExamples from "./prf/query-in-loop.examples";
import { unorderedPage } from "./prf/unordered-page";
import unorderedPageExamples from "./prf/unordered-page.examples";
import { unpagedPlist } from "./prf/unpaged-plist";
import unpagedPlistExamples from "./prf/unpaged-plist.examples";
import { unpaginatedEndpoint } from "./prf/unpaginated-endpoint";
import unpaginatedEndpointExamples from "./prf/unpaginated-endpoint.examples";
import { directInstantiation } from "./rtr/direct-instantiation";
import directInstantiationExamples from "./rtr/direct-instantiation.examples";
import { handlerTryExcept } from "./rtr/handler-try-except";
import handlerTryExceptExamples from "./rtr/handler-try-except.examples";
import { methodMismatch } from "./rtr/method-mismatch";
import methodMismatchExamples from "./rtr/method-mismatch.examples";
import { missingHandlerDocstring } from "./rtr/missing-handler-docstring";
import missingHandlerDocstringExamples from "./rtr/missing-handler-docstring.examples";
import { missingResponseModel } from "./rtr/missing-response-model";
import missingResponseModelExamples from "./rtr/missing-response-model.examples";
import { missingStatusCode } from "./rtr/missing-status-code";
import missingStatusCodeExamples from "./rtr/missing-status-code.examples";
import { routerAlias } from "./rtr/router-alias";
import routerAliasExamples from "./rtr/router-alias.examples";
import { routerArguments } from "./rtr/router-arguments";
import routerArgumentsExamples from "./rtr/router-arguments.examples";
import { routerName } from "./rtr/router-name";
import routerNameExamples from "./rtr/router-name.examples";
import { sessionDependencyShape } from "./rtr/session-dependency-shape";
import sessionDependencyShapeExamples from "./rtr/session-dependency-shape.examples";
import { shadowedRoute } from "./rtr/shadowed-route";
import shadowedRouteExamples from "./rtr/shadowed-route.examples";
import { untypedBody } from "./rtr/untyped-body";
import untypedBodyExamples from "./rtr/untyped-body.examples";
import { untypedDependency } from "./rtr/untyped-dependency";
import untypedDependencyExamples from "./rtr/untyped-dependency.examples";
import { untypedHandlerParameter } from "./rtr/untyped-handler-parameter";
import untypedHandlerParameterExamples from "./rtr/untyped-handler-parameter.examples";
import { untypedResponse } from "./rtr/untyped-response";
import untypedResponseExamples from "./rtr/untyped-response.examples";
import { unvalidatedQueryParameter } from "./rtr/unvalidated-query-parameter";
import unvalidatedQueryParameterExamples from "./rtr/unvalidated-query-parameter.examples";
import { vagueHandlerName } from "./rtr/vague-handler-name";
import vagueHandlerNameExamples from "./rtr/vague-handler-name.examples";
import { interpolatedSql } from "./sec/interpolated-sql";
import interpolatedSqlExamples from "./sec/interpolated-sql.examples";
import { permissiveCors } from "./sec/permissive-cors";
import permissiveCorsExamples from "./sec/permissive-cors.examples";
import { plainHttpUrl } from "./sec/plain-http-url";
import plainHttpUrlExamples from "./sec/plain-http-url.examples";
import { unauthenticatedMutation } from "./sec/unauthenticated-mutation";
import unauthenticatedMutationExamples from "./sec/unauthenticated-mutation.examples";
import { unlimitedAuthEndpoint } from "./sec/unlimited-auth-endpoint";
import unlimitedAuthEndpointExamples from "./sec/unlimited-auth-endpoint.examples";
import { unscopedQuery } from "./sec/unscoped-query";
import unscopedQueryExamples from "./sec/unscoped-query.examples";
import { unvalidatedUpload } from "./sec/unvalidated-upload";
import unvalidatedUploadExamples from "./sec/unvalidated-upload.examples";
import { batchKeepsDuplicates } from "./sto/batch-keeps-duplicates";
import batchKeepsDuplicatesExamples from "./sto/batch-keeps-duplicates.examples";
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
import { publicHelper } from "./sto/public-helper";
import publicHelperExamples from "./sto/public-helper.examples";
import { raiseInStore } from "./sto/raise-in-store";
import raiseInStoreExamples from "./sto/raise-in-store.examples";
import { resultAccessor } from "./sto/result-accessor";
import resultAccessorExamples from "./sto/result-accessor.examples";
import { sessionInConstructor } from "./sto/session-in-constructor";
import sessionInConstructorExamples from "./sto/session-in-constructor.examples";
import { sessionWithoutContext } from "./sto/session-without-context";
import sessionWithoutContextExamples from "./sto/session-without-context.examples";
import { silentSkip } from "./sto/silent-skip";
import silentSkipExamples from "./sto/silent-skip.examples";
import { syncMethodShape } from "./sto/sync-method-shape";
import syncMethodShapeExamples from "./sto/sync-method-shape.examples";
import { syncSession } from "./sto/sync-session";
import syncSessionExamples from "./sto/sync-session.examples";
import { unawaitedSessionCall } from "./sto/unawaited-session-call";
import unawaitedSessionCallExamples from "./sto/unawaited-session-call.examples";
import { unflushedRead } from "./sto/unflushed-read";
import unflushedReadExamples from "./sto/unflushed-read.examples";
import { wholeEntitySelect } from "./sto/whole-entity-select";
import wholeEntitySelectExamples from "./sto/whole-entity-select.examples";
import { writeWithoutCommit } from "./sto/write-without-commit";
import writeWithoutCommitExamples from "./sto/write-without-commit.examples";
import { compoundFunction } from "./sty/compound-function";
import compoundFunctionExamples from "./sty/compound-function.examples";
import { duplicatedCode } from "./sty/duplicated-code";
import duplicatedCodeExamples from "./sty/duplicated-code.examples";
import { restatingComment } from "./sty/restating-comment";
import restatingCommentExamples from "./sty/restating-comment.examples";
import { vagueName } from "./sty/vague-name";
import vagueNameExamples from "./sty/vague-name.examples";
import { verblessFunctionName } from "./sty/verbless-function-name";
import verblessFunctionNameExamples from "./sty/verbless-function-name.examples";
import { unusedSuppression } from "./sup/unused-suppression";
import unusedSuppressionExamples from "./sup/unused-suppression.examples";
import { builtinExceptionRaised } from "./svc/builtin-exception-raised";
import builtinExceptionRaisedExamples from "./svc/builtin-exception-raised.examples";
import { contextlessDomainError } from "./svc/contextless-domain-error";
import contextlessDomainErrorExamples from "./svc/contextless-domain-error.examples";
import { httpExceptionInService } from "./svc/http-exception-in-service";
import httpExceptionInServiceExamples from "./svc/http-exception-in-service.examples";
import { returnsOrmModel } from "./svc/returns-orm-model";
import returnsOrmModelExamples from "./svc/returns-orm-model.examples";
import { serviceBuildsStore } from "./svc/service-builds-store";
import serviceBuildsStoreExamples from "./svc/service-builds-store.examples";
import { swallowedException } from "./svc/swallowed-exception";
import swallowedExceptionExamples from "./svc/swallowed-exception.examples";
import { transportTypeInService } from "./svc/transport-type-in-service";
import transportTypeInServiceExamples from "./svc/transport-type-in-service.examples";
import { unguardedExternalCall } from "./svc/unguarded-external-call";
import unguardedExternalCallExamples from "./svc/unguarded-external-call.examples";
import { unhandledNotFound } from "./svc/unhandled-not-found";
import unhandledNotFoundExamples from "./svc/unhandled-not-found.examples";
import { unloggedExternalCall } from "./svc/unlogged-external-call";
import unloggedExternalCallExamples from "./svc/unlogged-external-call.examples";
import { untransformedThirdPartyError } from "./svc/untransformed-third-party-error";
import untransformedThirdPartyErrorExamples from "./svc/untransformed-third-party-error.examples";
import { syntaxError } from "./syn/syntax-error";
import syntaxErrorExamples from "./syn/syntax-error.examples";
import { assertionlessTest } from "./tst/assertionless-test";
import assertionlessTestExamples from "./tst/assertionless-test.examples";
import { copiedTests } from "./tst/copied-tests";
import copiedTestsExamples from "./tst/copied-tests.examples";
import { missingAsyncioMark } from "./tst/missing-asyncio-mark";
import missingAsyncioMarkExamples from "./tst/missing-asyncio-mark.examples";
import { sharedTestClient } from "./tst/shared-test-client";
import sharedTestClientExamples from "./tst/shared-test-client.examples";
import { testNotByFeature } from "./tst/test-not-by-feature";
import testNotByFeatureExamples from "./tst/test-not-by-feature.examples";
import { unmockedExternalCall } from "./tst/unmocked-external-call";
import unmockedExternalCallExamples from "./tst/unmocked-external-call.examples";
import { untestedErrorPath } from "./tst/untested-error-path";
import untestedErrorPathExamples from "./tst/untested-error-path.examples";
import { untestedRoute } from "./tst/untested-route";
import untestedRouteExamples from "./tst/untested-route.examples";
import { untestedServiceMethod } from "./tst/untested-service-method";
import untestedServiceMethodExamples from "./tst/untested-service-method.examples";
import { vagueTestName } from "./tst/vague-test-name";
import vagueTestNameExamples from "./tst/vague-test-name.examples";
import { aliasWithoutPopulation } from "./typ/alias-without-population";
import aliasWithoutPopulationExamples from "./typ/alias-without-population.examples";
import { bareCollection } from "./typ/bare-collection";
import bareCollectionExamples from "./typ/bare-collection.examples";
import { handwrittenListParams } from "./typ/handwritten-list-params";
import handwrittenListParamsExamples from "./typ/handwritten-list-params.examples";
import { handwrittenPage } from "./typ/handwritten-page";
import handwrittenPageExamples from "./typ/handwritten-page.examples";
import { implicitOptional } from "./typ/implicit-optional";
import implicitOptionalExamples from "./typ/implicit-optional.examples";
import { inlineFilter } from "./typ/inline-filter";
import inlineFilterExamples from "./typ/inline-filter.examples";
import { legacyGeneric } from "./typ/legacy-generic";
import legacyGenericExamples from "./typ/legacy-generic.examples";
import { missingOrmMode } from "./typ/missing-orm-mode";
import missingOrmModeExamples from "./typ/missing-orm-mode.examples";
import { plainEnum } from "./typ/plain-enum";
import plainEnumExamples from "./typ/plain-enum.examples";
import { pydanticVersionIdiom } from "./typ/pydantic-version-idiom";
import pydanticVersionIdiomExamples from "./typ/pydantic-version-idiom.examples";
import { sensitiveResponseField } from "./typ/sensitive-response-field";
import sensitiveResponseFieldExamples from "./typ/sensitive-response-field.examples";
import { stringlySort } from "./typ/stringly-sort";
import stringlySortExamples from "./typ/stringly-sort.examples";
import { unannotatedConstraint } from "./typ/unannotated-constraint";
import unannotatedConstraintExamples from "./typ/unannotated-constraint.examples";
import { unboundedPagination } from "./typ/unbounded-pagination";
import unboundedPaginationExamples from "./typ/unbounded-pagination.examples";
import { unconstrainedPayloadString } from "./typ/unconstrained-payload-string";
import unconstrainedPayloadStringExamples from "./typ/unconstrained-payload-string.examples";
import { validatorShape } from "./typ/validator-shape";
import validatorShapeExamples from "./typ/validator-shape.examples";

const pairs: readonly (readonly [Rule, RuleExamples])[] = [
  [fatHandler, fatHandlerExamples],
  [foreignStoreImport, foreignStoreImportExamples],
  [handlerDataAccess, handlerDataAccessExamples],
  [implementationInheritance, implementationInheritanceExamples],
  [importCycle, importCycleExamples],
  [layerClassName, layerClassNameExamples],
  [layerSkip, layerSkipExamples],
  [serviceDataAccess, serviceDataAccessExamples],
  [upwardImport, upwardImportExamples],
  [syncHandler, syncHandlerExamples],
  [syncLayerMethod, syncLayerMethodExamples],
  [unawaitedLayerCall, unawaitedLayerCallExamples],
  [baseErrorShape, baseErrorShapeExamples],
  [errorBase, errorBaseExamples],
  [errorResponseShape, errorResponseShapeExamples],
  [handlerInFeature, handlerInFeatureExamples],
  [httpExceptionInHandler, httpExceptionInHandlerExamples],
  [missingErrorStatus, missingErrorStatusExamples],
  [missingGlobalHandler, missingGlobalHandlerExamples],
  [statusMismatch, statusMismatchExamples],
  [foreignKeyWithoutOndelete, foreignKeyWithoutOndeleteExamples],
  [naturalKeyNotUnique, naturalKeyNotUniqueExamples],
  [uncheckedBounds, uncheckedBoundsExamples],
  [unindexedFilterColumn, unindexedFilterColumnExamples],
  [unmappedColumn, unmappedColumnExamples],
  [unmappedRelationship, unmappedRelationshipExamples],
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
  [layerFirstLayout, layerFirstLayoutExamples],
  [misnamedComponent, misnamedComponentExamples],
  [misplacedDefinition, misplacedDefinitionExamples],
  [missingComponent, missingComponentExamples],
  [packageName, packageNameExamples],
  [countByLoading, countByLoadingExamples],
  [engineWithoutPool, engineWithoutPoolExamples],
  [inlineSlowWork, inlineSlowWorkExamples],
  [lazyRelationshipAccess, lazyRelationshipAccessExamples],
  [noCompression, noCompressionExamples],
  [noTimeout, noTimeoutExamples],
  [queryInLoop, queryInLoopExamples],
  [unorderedPage, unorderedPageExamples],
  [unpagedPlist, unpagedPlistExamples],
  [unpaginatedEndpoint, unpaginatedEndpointExamples],
  [directInstantiation, directInstantiationExamples],
  [handlerTryExcept, handlerTryExceptExamples],
  [methodMismatch, methodMismatchExamples],
  [missingHandlerDocstring, missingHandlerDocstringExamples],
  [missingResponseModel, missingResponseModelExamples],
  [missingStatusCode, missingStatusCodeExamples],
  [routerAlias, routerAliasExamples],
  [routerArguments, routerArgumentsExamples],
  [routerName, routerNameExamples],
  [sessionDependencyShape, sessionDependencyShapeExamples],
  [shadowedRoute, shadowedRouteExamples],
  [untypedBody, untypedBodyExamples],
  [untypedDependency, untypedDependencyExamples],
  [untypedHandlerParameter, untypedHandlerParameterExamples],
  [untypedResponse, untypedResponseExamples],
  [unvalidatedQueryParameter, unvalidatedQueryParameterExamples],
  [vagueHandlerName, vagueHandlerNameExamples],
  [interpolatedSql, interpolatedSqlExamples],
  [permissiveCors, permissiveCorsExamples],
  [plainHttpUrl, plainHttpUrlExamples],
  [unauthenticatedMutation, unauthenticatedMutationExamples],
  [unlimitedAuthEndpoint, unlimitedAuthEndpointExamples],
  [unscopedQuery, unscopedQueryExamples],
  [unvalidatedUpload, unvalidatedUploadExamples],
  [batchKeepsDuplicates, batchKeepsDuplicatesExamples],
  [commitInLoop, commitInLoopExamples],
  [engineInFeature, engineInFeatureExamples],
  [exceptionHandlingInStore, exceptionHandlingInStoreExamples],
  [legacyQuery, legacyQueryExamples],
  [perRowBatch, perRowBatchExamples],
  [publicHelper, publicHelperExamples],
  [raiseInStore, raiseInStoreExamples],
  [resultAccessor, resultAccessorExamples],
  [sessionInConstructor, sessionInConstructorExamples],
  [sessionWithoutContext, sessionWithoutContextExamples],
  [silentSkip, silentSkipExamples],
  [syncMethodShape, syncMethodShapeExamples],
  [syncSession, syncSessionExamples],
  [unawaitedSessionCall, unawaitedSessionCallExamples],
  [unflushedRead, unflushedReadExamples],
  [wholeEntitySelect, wholeEntitySelectExamples],
  [writeWithoutCommit, writeWithoutCommitExamples],
  [compoundFunction, compoundFunctionExamples],
  [duplicatedCode, duplicatedCodeExamples],
  [restatingComment, restatingCommentExamples],
  [vagueName, vagueNameExamples],
  [verblessFunctionName, verblessFunctionNameExamples],
  [unusedSuppression, unusedSuppressionExamples],
  [builtinExceptionRaised, builtinExceptionRaisedExamples],
  [contextlessDomainError, contextlessDomainErrorExamples],
  [httpExceptionInService, httpExceptionInServiceExamples],
  [returnsOrmModel, returnsOrmModelExamples],
  [serviceBuildsStore, serviceBuildsStoreExamples],
  [swallowedException, swallowedExceptionExamples],
  [transportTypeInService, transportTypeInServiceExamples],
  [unguardedExternalCall, unguardedExternalCallExamples],
  [unhandledNotFound, unhandledNotFoundExamples],
  [unloggedExternalCall, unloggedExternalCallExamples],
  [untransformedThirdPartyError, untransformedThirdPartyErrorExamples],
  [syntaxError, syntaxErrorExamples],
  [assertionlessTest, assertionlessTestExamples],
  [copiedTests, copiedTestsExamples],
  [missingAsyncioMark, missingAsyncioMarkExamples],
  [sharedTestClient, sharedTestClientExamples],
  [testNotByFeature, testNotByFeatureExamples],
  [unmockedExternalCall, unmockedExternalCallExamples],
  [untestedErrorPath, untestedErrorPathExamples],
  [untestedRoute, untestedRouteExamples],
  [untestedServiceMethod, untestedServiceMethodExamples],
  [vagueTestName, vagueTestNameExamples],
  [aliasWithoutPopulation, aliasWithoutPopulationExamples],
  [bareCollection, bareCollectionExamples],
  [handwrittenListParams, handwrittenListParamsExamples],
  [handwrittenPage, handwrittenPageExamples],
  [implicitOptional, implicitOptionalExamples],
  [inlineFilter, inlineFilterExamples],
  [legacyGeneric, legacyGenericExamples],
  [missingOrmMode, missingOrmModeExamples],
  [plainEnum, plainEnumExamples],
  [pydanticVersionIdiom, pydanticVersionIdiomExamples],
  [sensitiveResponseField, sensitiveResponseFieldExamples],
  [stringlySort, stringlySortExamples],
  [unannotatedConstraint, unannotatedConstraintExamples],
  [unboundedPagination, unboundedPaginationExamples],
  [unconstrainedPayloadString, unconstrainedPayloadStringExamples],
  [validatorShape, validatorShapeExamples],
];

/** Each rule's examples by its code. Only tests, generators and pages import this. */
export const examplesByCode: ReadonlyMap<string, RuleExamples> = new Map(pairs.map(([rule, examples]) => [rule.info.code, examples]));
