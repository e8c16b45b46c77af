import type { Primitive } from "../../../model/types/primitives.js";
import type { JsonRecord } from "../../json.js";
import type { Dialect } from "../dialect.js";

/** The schemas of Edm's types, formats as the OpenAPI Format Registry names them. Bytes differ by dialect. */
const schemas: Readonly<Record<Exclude<Primitive, "Binary" | "Stream">, JsonRecord>> = {
  Boolean: { type: "boolean" },
  Byte: { type: "integer", format: "uint8" },
  Date: { type: "string", format: "date" },
  DateTimeOffset: { type: "string", format: "date-time" },
  Decimal: { type: "number", format: "decimal" },
  Double: { type: "number", format: "double" },
  Duration: { type: "string", format: "duration" },
  Guid: { type: "string", format: "uuid" },
  Int16: { type: "integer", format: "int16" },
  Int32: { type: "integer", format: "int32" },
  Int64: { type: "integer", format: "int64" },
  Json: {},
  SByte: { type: "integer", format: "int8" },
  Single: { type: "number", format: "float" },
  String: { type: "string" },
  TimeOfDay: { type: "string", format: "time" },
};

/** The schema of a primitive inside JSON, where a stream, too, is bytes in base64url (OData JSON Format 4.01, section 9). */
export function primitiveSchema(name: Primitive, { bytes }: Dialect): JsonRecord {
  return name === "Binary" || name === "Stream" ? bytes : schemas[name];
}
