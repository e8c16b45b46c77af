import type { Report } from "../diagnostics/diagnostic.js";
import { annotatedPropertyUnknown } from "./annotated-property-unknown.js";
import { bodyDespiteNone } from "./body-despite-none.js";
import { bodyPropertyDiffers } from "./body-property-differs.js";
import { brokenAnchor } from "./broken-anchor.js";
import { brokenLink } from "./broken-link.js";
import { createContext, type Reference } from "./context.js";
import { defaultMismatch } from "./default-mismatch.js";
import { derivedPropertyDiffers } from "./derived-property-differs.js";
import { docTypeMismatch } from "./doc-type-mismatch.js";
import { editionsMixed } from "./editions-mixed.js";
import { enumerationValuesDiffer } from "./enumeration-values-differ.js";
import { exampleBodyMismatch } from "./example-body-mismatch.js";
import { exampleContextDiffers } from "./example-context-differs.js";
import { exampleIdDiffers } from "./example-id-differs.js";
import { exampleKeyDuplicate } from "./example-key-duplicate.js";
import { exampleLocationDiffers } from "./example-location-differs.js";
import { exampleMalformedValue } from "./example-malformed-value.js";
import { exampleMethodDiffers } from "./example-method-differs.js";
import { exampleMissingParameter } from "./example-missing-parameter.js";
import { exampleMissingProperty } from "./example-missing-property.js";
import { exampleNextLinkDiffers } from "./example-next-link-differs.js";
import { exampleOutOfLimits } from "./example-out-of-limits.js";
import { exampleParameterMismatch } from "./example-parameter-mismatch.js";
import { exampleReadOnlyProperty } from "./example-read-only-property.js";
import { exampleRouteElsewhere } from "./example-route-elsewhere.js";
import { exampleRouteUnknown } from "./example-route-unknown.js";
import { exampleStatusUndocumented } from "./example-status-undocumented.js";
import { exampleTypeMismatch } from "./example-type-mismatch.js";
import { exampleUndocumentedParameter } from "./example-undocumented-parameter.js";
import { exampleUndocumentedProperty } from "./example-undocumented-property.js";
import { exampleUnlistedValue } from "./example-unlisted-value.js";
import { exampleWrongVersion } from "./example-wrong-version.js";
import { frontMatterMissing } from "./front-matter-missing.js";
import { getWithBody } from "./get-with-body.js";
import { includeOutsideRoot } from "./include-outside-root.js";
import { keyPropertyUndocumented } from "./key-property-undocumented.js";
import { linkCase } from "./link-case.js";
import { methodReturnDiffers } from "./method-return-differs.js";
import { noContentWithBody } from "./no-content-with-body.js";
import { operationUnlinked } from "./operation-unlinked.js";
import { operationWithoutExample } from "./operation-without-example.js";
import { pathCase } from "./path-case.js";
import { permissionDuplicate } from "./permission-duplicate.js";
import { permissionOrder } from "./permission-order.js";
import { permissionSpelling } from "./permission-spelling.js";
import { prosePropertyUnknown } from "./prose-property-unknown.js";
import { referenceUndefined } from "./reference-undefined.js";
import { representationMismatch } from "./representation-mismatch.js";
import { representationTypeMismatch } from "./representation-type-mismatch.js";
import { requestNameDuplicate } from "./request-name-duplicate.js";
import { responseBodyMissing } from "./response-body-missing.js";
import { responseCollectionDiffers } from "./response-collection-differs.js";
import { responseNameUnknown } from "./response-name-unknown.js";
import { responsePropertyUnknown } from "./response-property-unknown.js";
import { responseTypeDiffers } from "./response-type-differs.js";
import { routeDocumentedTwiceDifferently } from "./route-documented-twice-differently.js";
import { routeDuplicate } from "./route-duplicate.js";
import { routeLiteralId } from "./route-literal-id.js";
import { rowDuplicate } from "./row-duplicate.js";
import { scopeUndocumented } from "./scope-undocumented.js";
import { statusPhrase } from "./status-phrase.js";
import { titleMismatch } from "./title-mismatch.js";
import { typeLinkMismatch } from "./type-link-mismatch.js";
import { typeNameDiffers } from "./type-name-differs.js";
import { verbDiffers } from "./verb-differs.js";
import type { Rule } from "./rule.js";

/** Every rule, in the order in which a page is read: its links and title, what it documents, what its examples show. */
export const rules: readonly Rule[] = [
  frontMatterMissing,
  includeOutsideRoot,
  brokenLink,
  linkCase,
  brokenAnchor,
  referenceUndefined,
  prosePropertyUnknown,
  titleMismatch,
  docTypeMismatch,
  verbDiffers,
  operationWithoutExample,
  operationUnlinked,
  methodReturnDiffers,
  permissionDuplicate,
  permissionOrder,
  permissionSpelling,
  scopeUndocumented,
  rowDuplicate,
  routeDuplicate,
  routeLiteralId,
  routeDocumentedTwiceDifferently,
  statusPhrase,
  bodyPropertyDiffers,
  derivedPropertyDiffers,
  typeLinkMismatch,
  typeNameDiffers,
  representationMismatch,
  representationTypeMismatch,
  keyPropertyUndocumented,
  annotatedPropertyUnknown,
  enumerationValuesDiffer,
  defaultMismatch,
  requestNameDuplicate,
  responseNameUnknown,
  responseTypeDiffers,
  responseCollectionDiffers,
  responsePropertyUnknown,
  exampleRouteUnknown,
  exampleRouteElsewhere,
  exampleMethodDiffers,
  editionsMixed,
  exampleWrongVersion,
  pathCase,
  exampleStatusUndocumented,
  exampleUndocumentedParameter,
  exampleMissingParameter,
  exampleOutOfLimits,
  exampleParameterMismatch,
  bodyDespiteNone,
  getWithBody,
  exampleBodyMismatch,
  noContentWithBody,
  responseBodyMissing,
  exampleLocationDiffers,
  exampleIdDiffers,
  exampleKeyDuplicate,
  exampleNextLinkDiffers,
  exampleContextDiffers,
  exampleTypeMismatch,
  exampleUndocumentedProperty,
  exampleReadOnlyProperty,
  exampleMissingProperty,
  exampleUnlistedValue,
  exampleMalformedValue,
];

/** Holds `api` and the pages that it was read from against every rule. */
export function checkApi(reference: Reference, report: Report): void {
  const context = createContext(reference);
  for (const rule of rules) rule.check(context, report);
}
