import { type JsonMember, type JsonNode, membersIn } from "../../source/json-node.js";
import { literal, propertyName } from "../text/literal.js";
import type { Remarks } from "./example-remarks.js";
import { remarkLines } from "./remark.js";

/** The members that JSON.parse keeps: of namesakes, which no object literal may have, the last. */
export function membersOf(node: JsonNode): readonly JsonMember[] {
  return [...new Map(membersIn(node).map((member) => [member.name.value, member])).values()];
}

/**
 * A TypeScript expression for `node`, an object's properties on a line each, with the remarks above the lines that they
 * are about.
 */
export function jsonLiteral(node: JsonNode, remarks: Remarks): string {
  const isUnchecked = remarks.get(node)?.some((remark) => remark.isUnchecked) ?? false;
  return valueText(node, remarks) + (isUnchecked ? " as never" : "");
}

function valueText(node: JsonNode, remarks: Remarks): string {
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
    case "number":
      // What is sent as -0 arrives as 0: JSON.stringify knows the one zero (ECMA-262, 25.5.2.2).
      return literal(node.value + 0);
    default:
      return literal(node.value);
  }
}
