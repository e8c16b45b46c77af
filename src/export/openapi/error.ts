import { jsonOf } from "../../model/example.js";
import type { Api, Property } from "../../model/api.js";
import { inferProperties } from "../../model/values/infer.js";
import { memberOf, type JsonNode } from "../../source/json-node.js";
import type { JsonRecord } from "../json.js";
import type { Context } from "./context.js";
import type { ShownBody } from "./examples.js";
import { contentOf, json } from "./media.js";
import { originsOf } from "./origin.js";
import { propertySchemas, schemaReference } from "./schemas/schema.js";

const failureName = "failure";
const failureReference: JsonRecord = { $ref: `#/components/responses/${failureName}` };

/** The response of any failure, as a component. */
export function failureComponents(context: Context): JsonRecord {
  return { [failureName]: describe([], context) };
}

/** The response of any failure, with the bodies that pages show for it. */
export function failureResponse(shown: readonly ShownBody[], context: Context): JsonRecord {
  return shown.length === 0 ? failureReference : describe(shown, context);
}

/**
 * The body of a failure (OData JSON Format 4.01, section 19), with whatever else the examples of failures show in it.
 */
export function errorSchema(context: Context): JsonRecord {
  const errors = failuresIn(context.api);
  const detail = {
    code: text("A code for programs to tell failures apart by."),
    message: text("A message for people."),
  };
  const target = text("What the failure is about, such as the name of a property.");
  const innerErrors = errors.flatMap((error) => memberOf(error, "innerError") ?? memberOf(error, "innererror") ?? []);
  return {
    title: context.names.error,
    description: "What went wrong.",
    type: "object",
    properties: {
      error: {
        type: "object",
        properties: {
          ...shownIn(errors, context),
          ...detail,
          target,
          details: {
            type: "array",
            items: { type: "object", properties: { ...detail, target }, required: ["code", "message"] },
          },
          innerError: { type: "object", properties: shownIn(innerErrors, context), additionalProperties: true },
        },
        required: ["code", "message"],
      },
    },
    required: ["error"],
    ...originsOf(errors.map(({ origin }) => origin)),
  };
}

function describe(shown: readonly ShownBody[], { names }: Context): JsonRecord {
  const content = contentOf([{ mediaType: json, schema: schemaReference(names.error) }], shown);
  return { description: "A failure.", content };
}

function failuresIn({ examples }: Api): readonly JsonNode[] {
  const failures = examples.flatMap(({ responses }) => responses.filter(({ status }) => status >= 400));
  return failures.flatMap(({ body }) => memberOf(jsonOf(body), "error") ?? []);
}

function shownIn(samples: readonly JsonNode[], context: Context): JsonRecord | undefined {
  const properties: readonly Property[] = inferProperties(samples, () => undefined);
  return propertySchemas(properties, "response", context);
}

function text(description: string): JsonRecord {
  return { type: "string", description };
}
