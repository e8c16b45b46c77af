import { takesBody } from "../../model/route.js";
import { routesAt } from "../builders/route-tree.js";
import { emitVerb } from "../builders/verb.js";
import { localName } from "../imports.js";
import type { Scope } from "../sdk.js";
import { bodyArgument } from "./example-body.js";
import { chainOf } from "./example-chain.js";
import { optionsLiteral } from "./example-options.js";
import type { Matched } from "./matched-examples.js";

/** The call that an example shows, from `client` on; `body` is the expression for what it carries. */
export function callText(matched: Matched, body: string, scope: Scope): string {
  const { match } = matched;
  const options = optionsLiteral(matched, scope.sdk);
  const sent = takesBody(match) ? (bodyArgument(matched, body, scope) ?? (options && "undefined")) : undefined;
  const given = [sent, options].filter((argument) => argument !== undefined);
  const args = checkedArguments(given, matched, scope);
  // A remark needs a line of its own, and the line behind it.
  const list = args.some((argument) => argument.startsWith("//")) ? `\n${args.join(",\n")}\n` : args.join(", ");
  return `client${chainOf(match, scope) ?? ""}.${match.method.toLowerCase()}(${list})`;
}

/** A comment that expects an error; no literal has a line of its own that begins so. */
const expectation = /^([ \t]*\/\/ )@ts-expect-error /gm;

function isFaulty(argument: string): boolean {
  return argument.search(expectation) !== -1;
}

// The type checker finds fault with the first argument that has one, and leaves the others alone.
function checkedArguments(given: readonly string[], matched: Matched, scope: Scope): readonly string[] {
  const faulty = given.findIndex(isFaulty);
  if (faulty === -1) return given;
  const checked = isOverloaded(matched, scope) ? 0 : faulty + 1;
  return given.map((argument, index) => (index < checked ? argument : withoutChecks(argument)));
}

// Where pages call one route differently, what one of them is at fault with may suit another's signature, and if it
// suits none, the type checker finds fault with the call as a whole.
function withoutChecks(argument: string): string {
  return isFaulty(argument) ? `${argument.replace(expectation, "$1")} as never` : argument;
}

function isOverloaded({ match }: Matched, scope: Scope): boolean {
  const signatures = routesAt(scope.sdk.tree, match).flatMap((route) => emitVerb(route, { ...scope, use: localName }));
  return signatures.length > 1;
}
