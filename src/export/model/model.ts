import type { Api, Omission } from "../../model/api.js";
import { placeOf } from "../../source/source.js";
import type { JsonRecord } from "../json.js";
import { exampleData, sampleData, webhookData } from "./examples.js";
import { operationData, routeData } from "./operations.js";
import { enumerationData, resourceData } from "./types.js";

/** Grows where what the document says is said in another way, so that a tool of yesterday would misread it; not where it says more. */
const modelVersion = 1;

/**
 * `api` as data, for tools that are not ours. `model.schema.json`, beside this file, says what every member means. What the
 * reference does not say is left out; what refers to an operation or a type names its id.
 */
export function exportModel(api: Api): JsonRecord {
  return {
    format: "docwright-model",
    version: modelVersion,
    namespace: api.namespace,
    baseUrl: api.baseUrl,
    resources: [...api.resources.values()].map(resourceData),
    enumerations: [...api.enumerations.values()].map(enumerationData),
    operations: api.operations.map(operationData),
    routes: api.routes.map(routeData),
    examples: api.examples.map(exampleData),
    webhooks: api.webhooks.map(webhookData),
    samples: api.samples.map(sampleData),
    omissions: api.omissions.map(omissionData),
  };
}

/** Something that the pages say and docwright cannot use. */
export function omissionData({ what, subject, reason }: Omission): JsonRecord {
  return { what, subject: subject.value, reason, origin: placeOf(subject.origin) };
}
