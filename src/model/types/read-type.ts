import type { RichText } from "../../page/page.js";
import type { Origin } from "../../source/source.js";
import { contentOrigin } from "../page-access.js";
import { parseType } from "./parse-type.js";
import { primitiveOf } from "./primitives.js";
import type { TypeExpression } from "./type-expression.js";
import { withoutFacets } from "./type-remarks.js";
import { tokensOfCell, tokensOfText } from "./type-tokens.js";
import { valuesInType } from "./values-in-type.js";

/** The values of a Boolean in the place of its name: `true` or `false`. */
const eitherBoolean = /^(?:true\s*(?:or|[/|,])\s*false|false\s*(?:or|[/|,])\s*true)\.?$/i;

/** Reads a type cell: `String`, `[recipient](recipient.md) collection`, `Collection(Edm.String)`, `[a](a.md) or [b](b.md)`. */
export function readTypeCell(cell: RichText): TypeExpression {
  if (eitherBoolean.test(cell.text.trim())) return { kind: "primitive", name: "Boolean" };
  if (valuesInType(cell)) return { kind: "primitive", name: "String" };
  const origin = contentOrigin(cell);
  return (
    parseType(tokensOfCell(withoutFacets(cell))) ??
    parseLines(cell.text, origin) ?? { kind: "unreadable", text: cell.text.trim(), origin }
  );
}

/** Reads a type that stands in plain text: an annotation's `@odata.type`, a word of a JSON representation. */
export function readTypeText(text: string, origin: Origin): TypeExpression {
  const name = text.trim().replace(/^#/, "");
  return parseType(tokensOfText(name, origin)) ?? { kind: "unreadable", text: text.trim(), origin };
}

// Below a primitive stands its format, as it would in parentheses: "string", and in the next line "uuid".
function parseLines(text: string, origin: Origin): TypeExpression | undefined {
  const [type = "", ...remarks] = text.trim().split(/\s*\n\s*/);
  if (remarks.length === 0 || !primitiveOf(type)) return undefined;
  return parseType(tokensOfText(`${type} (${remarks.join(", ")})`, origin));
}
