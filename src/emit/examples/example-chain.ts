import type { RouteMatch } from "../../model/example.js";
import { isText, type PathValue, valueNameOf } from "../../model/paths/match-path.js";
import type { Segment } from "../../model/paths/path-template.js";
import { chainName } from "../builders/chain-name.js";
import { type Argument, argumentsOf, argumentValue } from "../builders/function-arguments.js";
import { keyAccepts } from "../builders/key-parameter.js";
import { findNodes, type RouteNode } from "../builders/route-tree.js";
import { runtimeValue, type Scope } from "../sdk.js";
import { foldCase } from "../../util/fold-case.js";
import { memberAccess, propertyName } from "../text/literal.js";

/** The chain behind `client` that spells the path of an example; undefined where the example lacks a value for it. */
export function chainOf({ path, values }: RouteMatch, scope: Scope): string | undefined {
  const nodes = findNodes(scope.sdk.tree, path.segments);
  const links = nodes?.map((node, index) => linkOf(node, path.segments[index], { values, scope }));
  return links?.every((link) => link !== undefined) ? links.join("") : undefined;
}

interface Linking {
  readonly values: RouteMatch["values"];
  readonly scope: Scope;
}

interface KeyLinking extends Linking {
  readonly node: RouteNode;
}

type Accepts = Pick<Argument, "accepts" | "enumeration">;

function linkOf(node: RouteNode, segment: Segment | undefined, linking: Linking): string | undefined {
  switch (segment?.kind) {
    case "literal":
      return memberAccess(chainName(node));
    case "function":
      return functionLink(node, segment, linking);
    case "key":
      return keyLink("byId", segment.parameter, { ...linking, node });
    case "parenthesisedKey":
      return keyLink("byKey", segment.parameter, { ...linking, node });
    case "relativePath":
      return keyLink("byPath", segment.parameter, { ...linking, node });
    case undefined:
      return undefined;
    default:
      return segment satisfies never;
  }
}

function keyLink(method: string, parameter: string, { node, values, scope }: KeyLinking): string | undefined {
  const value = values.get(parameter);
  return value && `.${method}(${valueText({ accepts: keyAccepts(node) }, value, scope)})`;
}

function functionLink(
  node: RouteNode,
  segment: Segment & { readonly kind: "function" },
  { values, scope }: Linking,
): string | undefined {
  const declared = new Map(argumentsOf(node).map((argument) => [foldCase(argument.name), argument]));
  // In the order of the page: what it shows is what is sent.
  const members = segment.arguments.map((written) => {
    const argument = declared.get(foldCase(written.name));
    const value = values.get(valueNameOf(written));
    if (!argument || !value) return undefined;
    const { type: enumeration } = written;
    const quoted = value.quoted || isText(written);
    return `${propertyName(argument.name)}: ${valueText({ ...argument, enumeration }, { ...value, quoted }, scope)}`;
  });
  if (!members.every((member) => member !== undefined)) return undefined;
  const args = members.length === 0 ? "" : `{ ${members.join(", ")} }`;
  return `${memberAccess(chainName(node))}(${args})`;
}

function valueText(argument: Accepts, value: PathValue, { use }: Scope): string {
  return argumentValue(argument, value, () => use(runtimeValue("raw")));
}
