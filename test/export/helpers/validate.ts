import { Validator } from "@seriousme/openapi-schema-validator";

/** What is wrong with an OpenAPI document by the schema of its version, as one text each; nothing where it is valid. */
export async function faultsOf(document: unknown): Promise<readonly string[]> {
  // A text on one line it takes for the name of a file.
  const { valid, errors } = await new Validator().validate(JSON.stringify(document, undefined, 2));
  if (valid) return [];
  return typeof errors === "string" ? [errors] : (errors ?? []).map((error) => JSON.stringify(error));
}
