import type { JsonNode } from "../../source/json-node.js";
import { literal, propertyName } from "../text/literal.js";
import { membersOf } from "./compiler-errors.js";
import type { Remarks } from "./example-remarks.js";
import { remarkLines } from "./remark.js";

/**
 * A TypeScript expression for `node`, an object's properties on a line each, with the remarks above the lines that they
 * are about.
 */
export function jsonLiteral(node: JsonNode, remarks: Remarks): string {
  switch (node.kind) {
    case "object": {
      const members = membersOf(node).map(
        ({ name, value }) =>
          `${remarkLines(remarks.get(value))}${propertyName(name.value)}: ${jsonLiteral(value, remarks)}`,
      );
      return members.length === 0 ? "{}" : `{\n${members.join(",\n")}\n}`;
    }
    case "array": {
      const items = node.items.map((item) => remarkLines(remarks.get(item)) + jsonLiteral(item, remarks));
      return items.some((item) => item.includes("\n")) ? `[\n${items.join(",\n")}\n]` : `[${items.join(", ")}]`;
    }
    case "null":
      return literal(null);
    default:
      return literal(node.value);
  }
}
