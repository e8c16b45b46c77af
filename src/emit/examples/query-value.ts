import type { TypeRef } from "../../model/api.js";
import { scalarOf } from "../models/scalar.js";
import { literal } from "../text/literal.js";

/** The literal of the type of a query parameter that a query spells as `value`; undefined where there is none. */
export function queryValue(value: string, type: TypeRef): string | undefined {
  switch (type.kind) {
    case "primitive": {
      const scalar = scalarOf(type.name);
      if (scalar === "number")
        return value === String(Number(value)) && Number.isFinite(Number(value)) ? value : undefined;
      if (scalar === "boolean") return value === "true" || value === "false" ? value : undefined;
      return literal(value);
    }
    case "collection": {
      const items = value.split(",").map((item) => queryValue(item, type.of));
      return items.every((item) => item !== undefined) ? `[${items.join(", ")}]` : undefined;
    }
    case "union":
      return type.of.map((alternative) => queryValue(value, alternative)).find((found) => found !== undefined);
    default:
      return literal(value);
  }
}
