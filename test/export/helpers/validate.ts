import { Validator } from "@seriousme/openapi-schema-validator";
import type { Document } from "./document.js";

/** What is wrong with an OpenAPI document by the schema of its version, as one text each; nothing where it is valid. */
export async function faultsOf(document: Document): Promise<readonly string[]> {
  // Of a text it reads even JSON as YAML, which takes far longer than all that is held against the schema.
  const { valid, errors } = await new Validator().validate(document);
  if (valid) return [];
  return typeof errors === "string" ? [errors] : (errors ?? []).map((error) => JSON.stringify(error));
}
