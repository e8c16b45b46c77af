import type { Primitive } from "../../model/types/primitives.js";

type Scalar =
  "string" | "number" | "boolean" | "Base64" | "Guid" | "IsoDate" | "IsoDateTime" | "IsoDuration" | "IsoTime" | "Json";

const scalars: Readonly<Record<Primitive, Scalar>> = {
  Binary: "Base64",
  Boolean: "boolean",
  Byte: "number",
  Date: "IsoDate",
  DateTime: "IsoDateTime",
  DateTimeOffset: "IsoDateTime",
  Decimal: "number",
  Double: "number",
  Duration: "IsoDuration",
  Guid: "Guid",
  Int16: "number",
  Int32: "number",
  Int64: "number",
  Json: "Json",
  SByte: "number",
  Single: "number",
  // Inside JSON a stream is in base64 (OData JSON Format 4.01, section 9).
  Stream: "Base64",
  String: "string",
  TimeOfDay: "IsoTime",
};

/** How TypeScript sees a primitive: as one of its own types, or by one of the runtime's names for strings and JSON. */
export function scalarOf(name: Primitive): Scalar {
  return scalars[name];
}

/** Of which of its own types TypeScript takes a primitive's values to be. */
export function literalKind(name: Primitive): "anything" | "string" | "number" | "boolean" {
  const scalar = scalarOf(name);
  if (scalar === "Json") return "anything";
  return scalar === "number" || scalar === "boolean" ? scalar : "string";
}
