import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { placeOf } from "../../source/source.js";
import type { JsonRecord } from "../json.js";
import { exampleData, webhookData } from "../model/examples.js";
import { omissionData } from "../model/model.js";
import { operationData, routeData } from "../model/operations.js";
import { enumerationData, resourceData } from "../model/types.js";
import type { Inspection } from "./inspect.js";
import type { Holder } from "./holders.js";

/** An inspection as data: its parts are those of `docwright export model`. */
export function inspectionData(inspection: Inspection): JsonRecord {
  const { kind, name, subtypes, usedBy, heldBy } = inspection;
  return {
    kind,
    name,
    operations: inspection.operations.map(operationData),
    routes: inspection.routes.map(routeData),
    resources: inspection.resources.map(resourceData),
    bases: inspection.bases.map(resourceData),
    subtypes,
    enumerations: inspection.enumerations.map(enumerationData),
    usedBy: usedBy.map(({ id }) => id),
    heldBy: heldBy.map(holderData),
    examples: inspection.examples.map(exampleData),
    webhooks: inspection.webhooks.map(webhookData),
    omissions: inspection.omissions.map(omissionData),
    diagnostics: inspection.diagnostics.map(diagnosticData),
  };
}

function holderData({ holder, property: { name, origin } }: Holder): JsonRecord {
  return { type: holder, name, origin: placeOf(origin) };
}

function diagnosticData({ code, severity, message, origin }: Diagnostic): JsonRecord {
  return { code, severity, message, origin: placeOf(origin) };
}
