import { recordOf, recordOrNothing, type Json, type JsonRecord } from "../../json.js";

/** The methods that a path item has a member for (3.1.1, section 4.8.9.1). */
const methods: ReadonlySet<string> = new Set(["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"]);

/** The members of a path item for `operations` by method. What it has no member for is kept, as OpenAPI 3.2 calls it. */
export function operationMembers(operations: readonly (readonly [method: string, operation: Json])[]): JsonRecord {
  const regular = operations.filter(([method]) => methods.has(method));
  const additional = operations.filter(([method]) => !methods.has(method));
  return {
    ...recordOf(regular.map(([method, operation]) => [method.toLowerCase(), operation] as const)),
    "x-docwright-additionalOperations": recordOrNothing(additional),
  };
}
