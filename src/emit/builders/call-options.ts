import type { TypeRef } from "../../model/api.js";
import type { Operation, Parameter } from "../../model/operation.js";
import { clientHeaders } from "../../model/parameters/client-headers.js";
import {
  hasArguments,
  systemOptionsOf,
  systemQueryOptions,
  takesSystemOptions,
} from "../../model/parameters/query-options.js";
import type { PathTemplate } from "../../model/paths/path-template.js";
import type { Route } from "../../model/route.js";
import { inlineDocs } from "../documentation.js";
import { ownOrInherited, typeText, unionText } from "../models/type-text.js";
import { runtimeType, type Scope } from "../sdk.js";
import { literal, propertyName } from "../text/literal.js";
import { parameterKey } from "./parameter-key.js";
import { queryTypeOf } from "./query-type.js";

/** The type of a call's options, and whether a call must give any. */
interface OptionsText {
  readonly text: string;
  readonly isRequired: boolean;
}

type Groups = Readonly<Record<"query" | "headers", readonly Parameter[]>>;

/** What options of a call depend on beside its operation. */
interface Called {
  readonly path: PathTemplate;
  /** What OData's query options are about, the first type arguments of `GetOptions`; undefined where a call has none. */
  readonly system: string | undefined;
}

/** The options of `operation`, with its own query parameters and headers, named and typed. */
export function callOptions(operation: Operation, { path, system }: Called, scope: Scope): OptionsText {
  const query = ownQuery(operation, system !== undefined);
  const headers = operation.parameters.filter(isOwnHeader);
  const isQueryRequired = query.some(isRequired);
  const isCustom = system !== undefined && query.length > 0 && !isQueryRequired;
  const shared =
    system === undefined
      ? scope.use(runtimeType(hasArguments(path) ? "AliasOptions" : "CallOptions"))
      : getOptionsText(operation, [system, isCustom ? membersText(query, "query", scope) : "unknown"], scope);
  const groups = { query: isCustom ? [] : query, headers };
  return {
    text: [shared, ...optionalGroups(groups, scope), ...requiredGroups(groups, scope)].join(" & "),
    isRequired: isQueryRequired || headers.some(isRequired),
  };
}

/** The same of a call that reads; `system` is about OData's query options, where it takes them. */
export function readOptions(operation: Operation, { method, path }: Route, system: string, scope: Scope): OptionsText {
  return callOptions(operation, { path, system: takesSystemOptions(operation, method) ? system : undefined }, scope);
}

function getOptionsText(operation: Operation, [system, custom]: readonly [string, string], scope: Scope): string {
  const taken = takenText(operation, scope);
  const args = [system, ...(custom === "unknown" && taken === undefined ? [] : [custom]), taken ?? []].flat();
  return `${scope.use(runtimeType("GetOptions"))}<${args.join(", ")}>`;
}

/** The type of the names of OData's query options that `operation` takes, by what is fewer; undefined where it takes all. */
function takenText(operation: Operation, { use }: Scope): string | undefined {
  const taken = [...systemOptionsOf(operation, "GET").keys()];
  const refused = [...systemQueryOptions.keys()].filter((name) => !taken.includes(name));
  if (refused.length === 0) return undefined;
  if (taken.length <= refused.length) return unionText(taken.map(literal));
  return `Exclude<${use(runtimeType("QueryOption"))}, ${unionText(refused.map(literal))}>`;
}

function isRequired({ required }: Parameter): boolean {
  return required;
}

/** The query parameters that are the operation's own. OData's are in `GetOptions`, better typed than a page can. */
export function ownQuery({ parameters }: Operation, hasSystemOptions: boolean): readonly Parameter[] {
  return parameters.filter((parameter) => isOwnQuery(parameter, hasSystemOptions));
}

function isOwnQuery({ in: place, name }: Parameter, hasSystemOptions: boolean): boolean {
  return place === "query" && !(hasSystemOptions && systemQueryOptions.has(name));
}

function isOwnHeader({ in: place, name }: Parameter): boolean {
  return place === "header" && !clientHeaders.has(name.toLowerCase());
}

function requiredGroups(groups: Groups, scope: Scope): readonly string[] {
  const members = groupNames.flatMap((name) =>
    groups[name].some(isRequired) ? `${name}: ${membersText(groups[name], name, scope)}` : [],
  );
  return members.length === 0 ? [] : [`{ ${members.join("; ")} }`];
}

function optionalGroups(groups: Groups, scope: Scope): readonly string[] {
  return groupNames.flatMap((name) => {
    const parameters = groups[name];
    if (parameters.length === 0 || parameters.some(isRequired)) return [];
    return `${scope.use(runtimeType(optionalTypes[name]))}<${membersText(parameters, name, scope)}>`;
  });
}

const groupNames = ["query", "headers"] as const;
const optionalTypes = { query: "WithQuery", headers: "WithHeaders" } as const;

function membersText(parameters: readonly Parameter[], group: keyof Groups, scope: Scope): string {
  const distinct = new Map(parameters.map((parameter) => [parameterKey(parameter), parameter]));
  const members = [...distinct.values()].map((parameter) => memberText(parameter, group, scope));
  // The formatter leaves apart what begins on a line of its own.
  const isApart = members.some((member) => member.startsWith("/**"));
  return isApart ? `{\n${members.join("\n")}\n}` : `{ ${members.join(" ")} }`;
}

function memberText(parameter: Parameter, group: keyof Groups, scope: Scope): string {
  const { name, type, required, description, default: told, deprecated } = parameter;
  const text = group === "headers" ? headerText(type, scope) : typeText(queryTypeOf(type), "input", scope);
  const value = required ? `: ${text}` : `?: ${ownOrInherited(name, [text, "undefined"])}`;
  return `${inlineDocs({ paragraphs: [description], default: told, deprecated })}${propertyName(name)}${value};`;
}

/** A header is text, whatever the page calls it; of that it may list values. */
function headerText(type: TypeRef, scope: Scope): string {
  return type.kind === "values" || type.kind === "enumeration" ? typeText(type, "input", scope) : "string";
}
