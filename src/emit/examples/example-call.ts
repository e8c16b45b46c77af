import { takesBody } from "../builders/verb.js";
import type { Scope } from "../sdk.js";
import { bodyArgument } from "./example-body.js";
import { chainOf } from "./example-chain.js";
import { type Matched, optionsLiteral } from "./example-options.js";

/** The call that an example shows, from `client` on; `body` is the expression for what it carries. */
export function callText(matched: Matched, body: string, scope: Scope): string {
  const { match } = matched;
  const options = optionsLiteral(matched, scope.sdk);
  const first = takesBody(match.method) ? bodyArgument(matched, body, scope) : undefined;
  const skipped = takesBody(match.method) && options !== undefined ? "undefined" : undefined;
  const args = [first ?? skipped, options].filter((argument) => argument !== undefined);
  // A remark needs a line of its own, and the line behind it.
  const list = args.some((argument) => argument.startsWith("//")) ? `\n${args.join(",\n")}\n` : args.join(", ");
  return `client${chainOf(match, scope) ?? ""}.${match.method.toLowerCase()}(${list})`;
}
