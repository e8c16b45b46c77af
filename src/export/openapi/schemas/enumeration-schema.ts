import type { Enumeration } from "../../../model/api.js";
import { memberNames, tellsOfNull } from "../../../model/enumerations/member-names.js";
import { simpleName } from "../../../model/types/type-name.js";
import type { JsonRecord } from "../../json.js";
import type { Context } from "../context.js";
import { originOf, originsOf } from "../origin.js";
import { pageLink } from "../page-link.js";
import { openValues } from "./open-values.js";
import { describe } from "./schema.js";

/** An enumeration: its members, and any other text. What the members mean is told as AutoRest's `x-ms-enum` tells it. */
export function enumerationSchema(enumeration: Enumeration, { dialect, options }: Context): JsonRecord {
  const { id, members, description, deprecated, flags, origins } = enumeration;
  const [first] = origins;
  const texts = memberNames(enumeration);
  const values = openValues(texts);
  return {
    title: simpleName(id),
    description: describe(description, deprecated),
    deprecated: deprecated === undefined ? undefined : true,
    // Values that combine are any text already.
    ...(tellsOfNull(enumeration) ? dialect.nullable(values) : values),
    "x-ms-enum": {
      name: simpleName(id),
      modelAsString: true,
      values: members.filter(({ name }) => texts.includes(name)).map(memberOf),
    },
    "x-ms-enum-flags": flags ? { isFlags: true } : undefined,
    externalDocs: first && pageLink(first, options),
    ...originsOf(origins),
  };
}

function memberOf({ name, description, deprecated, origin }: Enumeration["members"][number]): JsonRecord {
  return {
    name,
    value: name,
    description: describe(description, deprecated),
    deprecated: deprecated === undefined ? undefined : true,
    ...originOf(origin),
  };
}
