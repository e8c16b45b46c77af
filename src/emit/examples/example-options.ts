import type { TypeRef } from "../../model/api.js";
import type { RouteMatch } from "../../model/example.js";
import type { Parameter } from "../../model/operation.js";
import { missingParameters } from "../../model/parameters/missing-parameters.js";
import { isParameterAlias, systemOptionsOf, takesAliases } from "../../model/parameters/query-options.js";
import type { QueryPair } from "../../model/route.js";
import { isAnnotation } from "../../model/types/annotation-names.js";
import { describeType } from "../../model/types/describe-type.js";
import { selectableType } from "../builders/answer.js";
import { ownQuery } from "../builders/call-options.js";
import { queryTypeOf } from "../builders/query-type.js";
import { scalarOf } from "../models/scalar.js";
import type { Sdk } from "../sdk.js";
import { literal, propertyName } from "../text/literal.js";
import { headersLiteral, sentHeaders } from "./example-headers.js";
import type { Matched } from "./matched-examples.js";
import { type Remark, remarkLines } from "./remark.js";

/** The options that an example's call is made with, as an object literal; undefined where it needs none. */
export function optionsLiteral(matched: Matched, sdk: Sdk): string | undefined {
  const missing = missingParameters(matched.example.request, matched.match);
  const members = [queryMember(matched, missing, sdk), headersMember(matched, missing)].filter(
    (member) => member !== undefined,
  );
  return members.length === 0 ? undefined : `{\n${members.join(",\n")}\n}`;
}

/**
 * A query parameter as a property: its value, whether it is of another type than documented, or not documented at all.
 */
interface Option {
  readonly name: string;
  readonly text: string;
  readonly fault: "type" | "undocumented" | undefined;
  readonly remarks?: readonly Remark[];
}

/** Above a group of options that lacks a required one: the type checker reports the group. */
function missingRemark(place: "query" | "header", missing: readonly Parameter[]): readonly Remark[] {
  const names = missing.filter((parameter) => parameter.in === place).map(({ name }) => `\`${name}\``);
  if (names.length === 0) return [];
  return [{ text: `example-missing-parameter: expected the required ${names.join(", ")}`, isError: true }];
}

function queryMember(matched: Matched, missing: readonly Parameter[], sdk: Sdk): string | undefined {
  const { query } = matched.example.request;
  const absent = missingRemark("query", missing);
  if (query.length === 0 && absent.length === 0) return undefined;
  const context = queryContext(matched.match, sdk);
  const distinct = [...new Map(query.map((pair) => [pair.name, pair])).values()];
  const options = distinct.map((pair) => optionOf(pair, context));
  if (context.hasAliases || context.own.length > 0) {
    // What a group has and should not is reported before what it lacks.
    const isFaulty = options.some((option) => option.fault !== undefined);
    const remarks = absent.map((remark) => ({ ...remark, isError: !isFaulty }));
    return `${remarkLines(remarks)}query: ${optionsText(options)}`;
  }
  const isFirst = missing.length === 0;
  const remarks = [{ text: "example-undocumented-parameter: expected no query parameter", isError: isFirst }];
  return `${remarkLines(remarks)}query: ${optionsText(options.map((option) => ({ ...option, fault: undefined })))}`;
}

// As in any literal, the type checker looks for what the type has not only where what it has is of its type, and names
// the first.
function optionsText(options: readonly Option[]): string {
  const isMismatched = options.some((option) => option.fault === "type");
  const firstUnknown = options.find((option) => option.fault === "undocumented");
  const lines = options.map((option) => {
    const text = "example-undocumented-parameter: expected a documented query parameter";
    const isFirst = !isMismatched && option === firstUnknown;
    const remarks = option.fault === "undocumented" ? [{ text, isError: isFirst }] : option.remarks;
    return `${remarkLines(remarks)}${propertyName(option.name)}: ${option.text}`;
  });
  return `{\n${lines.join(",\n")}\n}`;
}

interface QueryContext {
  readonly own: readonly Parameter[];
  /** OData's query options that the call takes, with their types. */
  readonly system: ReturnType<typeof systemOptionsOf>;
  /** Whether it takes what arguments of functions stand for. */
  readonly hasAliases: boolean;
  /** What `$select` takes; undefined where it takes anything. */
  readonly selectable: ReadonlySet<string> | undefined;
}

function queryContext(match: RouteMatch, sdk: Sdk): QueryContext {
  const { graph, names } = sdk;
  const { method, operation } = match;
  const system = systemOptionsOf(operation, method);
  const type = selectableType(operation, match, sdk);
  const family = type === undefined ? [] : graph.family(type);
  // A type without a name is emitted as unknown, of which anything can be selected.
  const isClosed = type !== undefined && names.types.has(type) && !family.some((member) => graph.isOpen(member));
  const properties = family.flatMap((member) => [...graph.properties(member).keys()]);
  return {
    own: ownQuery(operation, system.size > 0),
    system,
    hasAliases: takesAliases(match),
    selectable: isClosed ? new Set(properties.filter((name) => !isAnnotation(name))) : undefined,
  };
}

function optionOf({ name, value }: QueryPair, { own, system, hasAliases, selectable }: QueryContext): Option {
  const type = system.get(name);
  if (type && name === "$select") return selectOption(value, selectable);
  if (type) return typedOption(name, value, type);
  const documented = own.find((parameter) => parameter.name === name);
  if (documented) return typedOption(name, value, queryTypeOf(documented.type));
  const isAlias = hasAliases && isParameterAlias(name);
  return { name, text: literal(value), fault: isAlias ? undefined : "undocumented" };
}

function selectOption(value: string, selectable: ReadonlySet<string> | undefined): Option {
  const names = value.split(",").map((name) => name.trim());
  const items = names.map((name) => {
    const isUnknown = selectable !== undefined && !selectable.has(name);
    const remarks = isUnknown
      ? [{ text: "example-undocumented-property: expected a documented property", isError: true }]
      : [];
    return { isUnknown, text: remarkLines(remarks) + literal(name) };
  });
  const isFaulty = items.some((item) => item.isUnknown);
  const texts = items.map((item) => item.text);
  const text = isFaulty ? `[\n${texts.join(",\n")}\n]` : `[${texts.join(", ")}]`;
  return { name: "$select", text, fault: isFaulty ? "type" : undefined };
}

function typedOption(name: string, value: string, type: TypeRef): Option {
  const written = queryValue(value, type);
  if (written !== undefined) return { name, text: written, fault: undefined };
  const remarks = [{ text: `example-parameter-mismatch: expected ${expectedOf(type)}`, isError: true }];
  return { name, text: literal(value), fault: "type", remarks };
}

function expectedOf(type: TypeRef): string {
  return type.kind === "primitive" ? `a ${scalarOf(type.name)}` : describeType(type);
}

function headersMember({ example, match }: Matched, missing: readonly Parameter[]): string | undefined {
  const documented = match.operation.parameters.filter((parameter) => parameter.in === "header");
  // Case does not count in the name of a header, and does in that of an option.
  const spellings = new Map(documented.map(({ name }) => [name.toLowerCase(), name]));
  const headers = sentHeaders(example).map((header) => ({
    ...header,
    name: spellings.get(header.name.toLowerCase()) ?? header.name,
  }));
  const absent = missingRemark("header", missing);
  if (headers.length === 0 && absent.length === 0) return undefined;
  return `${remarkLines(absent)}headers: ${headersLiteral(headers)}`;
}

/** The literal of the type of a query parameter that a query spells as `value`; undefined where there is none. */
function queryValue(value: string, type: TypeRef): string | undefined {
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
