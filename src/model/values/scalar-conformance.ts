import type { JsonNode } from "../../source/json-node.js";
import { isOnCalendar } from "./calendar.js";
import { isPlaceholder } from "./placeholder.js";
import type { Primitive } from "../types/primitives.js";

/** Of another JSON type altogether, or of the right one and no such value. */
export type ScalarFault = "type" | "value";

type Check = (node: JsonNode) => ScalarFault | undefined;

// Year, month and day; hour, minute and second (OData 4.01 ABNF).
const date = "-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])";
const time = "(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?";

/** The forms of the primitives that JSON writes as text of a form of their own. */
const forms: Partial<Readonly<Record<Primitive, RegExp>>> = {
  Date: new RegExp(`^${date}$`),
  DateTimeOffset: new RegExp(`^${date}T${time}(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$`, "i"),
  Duration: /^-?P(?=.)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?=.)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?$/i,
  Guid: /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i,
  TimeOfDay: new RegExp(`^${time}$`),
};

/** Whether `value` has the form of a `primitive`; undefined for primitives that are any text, and for those that are none. */
export function hasFormOf(primitive: Primitive, value: string): boolean | undefined {
  return forms[primitive]?.test(value);
}

/** How each primitive is written in JSON (OData JSON Format 4.01, section 7.1). */
const checks: Readonly<Record<Primitive, Check>> = {
  Binary: text(),
  Boolean: (node) => (node.kind === "boolean" ? undefined : "type"),
  Byte: integer(0, 255),
  Date: text(forms.Date),
  DateTimeOffset: text(forms.DateTimeOffset),
  Decimal: number(),
  Double: number(),
  Duration: text(forms.Duration),
  Guid: text(forms.Guid),
  Int16: integer(-(2 ** 15), 2 ** 15 - 1),
  Int32: integer(-(2 ** 31), 2 ** 31 - 1),
  // Beyond 2^53 a JSON number's neighbours are no longer told apart, so no bound is checked.
  Int64: integer(-Infinity, Infinity),
  Json: () => undefined,
  SByte: integer(-128, 127),
  Single: number(),
  Stream: text(),
  String: text(),
  TimeOfDay: text(forms.TimeOfDay),
};

/** What is wrong with `node` as a value of `primitive`; undefined where nothing is. */
export function scalarFault(node: JsonNode, primitive: Primitive): ScalarFault | undefined {
  return checks[primitive](node);
}

function text(format?: RegExp): Check {
  return (node) => {
    if (node.kind !== "string") return "type";
    if (!format || isPlaceholder(node.value)) return undefined;
    return format.test(node.value) && isOnCalendar(node.value) ? undefined : "value";
  };
}

function number(): Check {
  return (node) => (node.kind === "number" ? undefined : "type");
}

function integer(least: number, most: number): Check {
  return (node) => {
    if (node.kind !== "number") return "type";
    return Number.isInteger(node.value) && node.value >= least && node.value <= most ? undefined : "value";
  };
}
