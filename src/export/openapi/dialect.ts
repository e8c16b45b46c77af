import { isSame, type JsonRecord } from "../json.js";
import type { OpenapiVersion } from "../options.js";

/** What the versions of OpenAPI write each in its own way. */
export interface Dialect {
  readonly openapi: string;
  /** The member of the document that holds webhooks. */
  readonly webhooks: string;
  /** Whether a security requirement may name what a bearer token must allow, where no OAuth flow is described. */
  readonly hasRoles: boolean;
  /** Bytes inside JSON. */
  readonly bytes: JsonRecord;
  /** Bytes that are the whole of a body. */
  readonly binary: (mediaType: string) => JsonRecord;
  /** `schema`, with null beside it. */
  readonly nullable: (schema: JsonRecord) => JsonRecord;
  /** `schema` with `members` beside what it says. */
  readonly annotate: (schema: JsonRecord, members: JsonRecord) => JsonRecord;
}

/** Each version's way. 3.1 is JSON Schema 2020-12; 3.0 is a dialect of an older draft. */
export const dialects: Readonly<Record<OpenapiVersion, Dialect>> = {
  "3.1": {
    openapi: "3.1.1",
    webhooks: "webhooks",
    hasRoles: true,
    bytes: { type: "string", contentEncoding: "base64url" },
    binary: (mediaType) => ({ type: "string", contentMediaType: mediaType }),
    nullable: (schema) => {
      const { type, ...rest } = schema;
      if (typeof type === "string" && !("enum" in rest)) return { type: [type, "null"], ...rest };
      return isAnything(schema) ? schema : orNull(schema, { type: "null" });
    },
    annotate: (schema, members) => ({ ...schema, ...members }),
  },
  "3.0": {
    openapi: "3.0.4",
    // Redocly's name for it, which others have taken over.
    webhooks: "x-webhooks",
    hasRoles: false,
    bytes: { type: "string", format: "base64url" },
    binary: () => ({ type: "string", format: "binary" }),
    nullable: (schema) => {
      if (typeof schema["type"] === "string" && !("enum" in schema)) return { ...schema, nullable: true };
      // `nullable` counts only beside a `type` (3.0.4, section 4.7.24.2), so null is an alternative of its own.
      return isAnything(schema) ? schema : orNull(schema, { type: "object", nullable: true, enum: [null] });
    },
    // What stands beside a `$ref` is ignored (3.0.4, section 4.7.23).
    annotate: (schema, members) => {
      if (!("$ref" in schema) || isSame(members, {})) return { ...schema, ...members };
      return { allOf: [schema], ...members };
    },
  },
};

function isAnything(schema: JsonRecord): boolean {
  return Object.keys(schema).length === 0;
}

function orNull(schema: JsonRecord, nothing: JsonRecord): JsonRecord {
  const { anyOf, ...rest } = schema;
  return Array.isArray(anyOf) ? { ...rest, anyOf: [...anyOf, nothing] } : { anyOf: [schema, nothing] };
}
