import type { TypeRef } from "../../../model/api.js";
import type { Parameter } from "../../../model/operation.js";
import { camelName } from "../../../model/paths/path-placeholder.js";
import type { JsonRecord } from "../../json.js";
import type { Context } from "../context.js";
import { originOf } from "../origin.js";
import { openValues } from "../schemas/open-values.js";
import { describe, limitedSchema } from "../schemas/schema.js";
import type { Use, Uses } from "../use.js";
import type { Slot } from "./path-spelling.js";
import { namesOfGaps } from "./segment-spelling.js";

/** The parameters of a path, one for each of its `slots`, with what the pages that have the path say of them. */
export function pathParameters(slots: readonly Slot[], uses: Uses, context: Context): readonly JsonRecord[] {
  const said = uses.map(parametersByPlace);
  return slots.map((slot) => {
    const documented = said.flatMap((parameters) => parameters.get(slot.place) ?? []).at(0);
    return {
      name: slot.name,
      in: "path",
      required: true,
      description: describe(documented?.description ?? "", documented?.deprecated),
      ...slotSchema(slot, documented, context),
      // AutoRest's mark of a value that may hold slashes, which OpenAPI has no word for.
      "x-ms-skip-url-encoding": slot.kind === "relativePath" || undefined,
      ...originOf(documented?.origin ?? uses[0].lines[0].origin),
    };
  });
}

function parametersByPlace({ operation, lines }: Use): ReadonlyMap<string, Parameter> {
  const documented = operation.parameters.filter((parameter) => parameter.in === "path" || parameter.in === "function");
  if (documented.length === 0) return new Map();
  // A table may write `item-id` of what the path, as the model has it, calls `itemId`.
  const byName = new Map(
    documented.flatMap((parameter) =>
      [camelName(parameter.name), parameter.name].map((name) => [name.toLowerCase(), parameter] as const),
    ),
  );
  const places = [...namesOfGaps(lines[0].path.segments)];
  return new Map(
    places.flatMap(([place, names]) =>
      names.flatMap((name) => byName.get(name) ?? []).map((parameter) => [place, parameter] as const),
    ),
  );
}

function slotSchema(slot: Slot, documented: Parameter | undefined, context: Context): JsonRecord {
  const [example] = slot.shown;
  if (documented && isScalar(documented.type)) return { schema: limitedSchema(documented, "request", context) };
  const isText = slot.quoted || slot.kind === "key" || slot.kind === "relativePath";
  if (isText) return { schema: openValues(slot.shown), example };
  // Without quotes it is a number, a date or whatever else is written so (OData 4.01 ABNF, `primitiveLiteral`).
  const isNumber = slot.shown.length > 0 && slot.shown.every((value) => /^-?\d{1,15}(?:\.\d+)?$/.test(value));
  return isNumber ? { schema: { type: "number" }, example: Number(example) } : { schema: {}, example };
}

// A list or an object stands in a path as OData writes it, which no schema describes.
function isScalar(type: TypeRef): boolean {
  return type.kind === "values" || type.kind === "enumeration" || (type.kind === "primitive" && type.name !== "Json");
}
