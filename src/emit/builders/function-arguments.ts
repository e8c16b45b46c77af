import type { OptionalKind, ParameterDeclarationStructure } from "ts-morph";
import { isText as isQuotedText, type PathValue } from "../../model/paths/match-path.js";
import { argumentsIn } from "../../model/paths/path-template.js";
import type { Parameter } from "../../model/operation.js";
import type { Primitive } from "../../model/types/primitives.js";
import { groupBy } from "../../util/group-by.js";
import { inlineDocs } from "../documentation.js";
import { openUnion, typeText, unionText } from "../models/type-text.js";
import { runtimeType, type Scope } from "../sdk.js";
import { foldCase } from "../../util/fold-case.js";
import { literal, propertyName } from "../text/literal.js";
import type { RouteNode } from "./route-tree.js";

/** What the method of an OData function takes under one name. */
export interface Argument {
  readonly name: string;
  /** The kinds of value that it takes. */
  readonly accepts: readonly ("string" | "number" | "boolean" | "Date" | "Raw")[];
  /** Strings that routes spell out. */
  readonly shown: readonly string[];
  readonly documented: Parameter | undefined;
  /** The type before the quotes of an enumeration's literal: `Zone'{zone}'`. */
  readonly enumeration?: string | undefined;
}

/** The arguments of the function at `node`, in the order of its routes. */
export function argumentsOf(node: RouteNode): readonly Argument[] {
  return [...groupBy(argumentsIn(node.variants), (argument) => foldCase(argument.name)).values()].map((variants) => {
    const [{ name, parameter }] = variants;
    const documented = documentedAs(new Set([foldCase(name), foldCase(parameter ?? name)]), node);
    const isText = variants.some(isQuotedText);
    const isBare = !variants.every(isQuotedText);
    const shown = variants.flatMap((variant) => variant.literal ?? []);
    const enumeration = variants.find((variant) => variant.type !== undefined)?.type;
    return {
      name,
      documented,
      shown,
      enumeration,
      accepts: acceptedBy(documented, { isText, isBare, enumeration, shown }),
    };
  });
}

/** The one parameter of a function's method: an object with its arguments; none where it takes none. */
export function emitArguments(node: RouteNode, scope: Scope): OptionalKind<ParameterDeclarationStructure>[] {
  const members = argumentsOf(node).map((argument) => {
    const { name, documented, enumeration } = argument;
    const form = enumeration === undefined ? [] : [`As \`raw("${enumeration}'…'")\`.`];
    const docs = inlineDocs({ paragraphs: [documented?.description ?? "", ...form], default: documented?.default });
    return `${docs}${propertyName(name)}: ${argumentType(argument, scope)};`;
  });
  return members.length === 0 ? [] : [{ name: "args", type: `{\n${members.join("\n")}\n}` }];
}

function argumentType({ documented, accepts, shown }: Argument, scope: Scope): string {
  const isText = accepts.length === 1 && accepts[0] === "string";
  if (!isText) return unionText(accepts.map((kind) => (kind === "Raw" ? scope.use(runtimeType("Raw")) : kind)));
  if (documented?.type.kind === "enumeration") return typeText(documented.type, "input", scope);
  return openUnion(valuesOf(documented, shown));
}

// What the page lists comes before what its routes happen to show.
function valuesOf(documented: Parameter | undefined, shown: readonly string[]): readonly string[] {
  if (documented?.type.kind === "values") return documented.type.values;
  return documented === undefined ? shown : [];
}

/**
 * The expression that gives `argument` the value that a URL spells as `text`: what has no literal of its own is given
 * raw.
 */
export function argumentValue(
  { accepts, enumeration = "" }: Pick<Argument, "accepts" | "enumeration">,
  { text, quoted }: PathValue,
  raw: () => string,
): string {
  if (accepts.length === 1 && accepts[0] === "string") return literal(text);
  if (quoted && accepts.includes("string") && enumeration === "") return literal(text);
  if (quoted) return `${raw()}(${literal(`${enumeration}'${text.replaceAll("'", "''")}'`)})`;
  if (accepts.includes("number") && text === String(Number(text)) && Number.isFinite(Number(text))) return text;
  if (accepts.includes("boolean") && (text === "true" || text === "false")) return text;
  return `${raw()}(${literal(text)})`;
}

function documentedAs(names: ReadonlySet<string>, node: RouteNode): Parameter | undefined {
  return node.operations
    .flatMap((operation) => operation.parameters)
    .find((parameter) => parameter.in === "function" && names.has(foldCase(parameter.name)));
}

interface Written {
  /** Between quotes alone, on one page at least. */
  readonly isText: boolean;
  /** In any other form, on one page at least. */
  readonly isBare: boolean;
  readonly enumeration: string | undefined;
  readonly shown: readonly string[];
}

// What routes leave unquoted is of the documented type where that has a literal without quotes, and otherwise of any
// that has. The runtime knows no names of types, so that whoever calls writes the literal of an enumeration.
function acceptedBy(
  documented: Parameter | undefined,
  { isText, isBare, enumeration, shown }: Written,
): Argument["accepts"] {
  if (isText) return isBare ? ["string", "Raw"] : ["string"];
  if (enumeration !== undefined) return ["Raw"];
  const kind = documented?.type.kind;
  const type = documented?.type.kind === "primitive" ? unquoted[documented.type.name] : undefined;
  if (type) return [type, "Raw"];
  if (kind === "values" || kind === "enumeration") return ["string", "Raw"];
  if (kind === undefined && shown.length > 0 && shown.every(isNumeric)) return ["number", "Raw"];
  return kind === undefined || kind === "unknown" ? ["number", "boolean", "Date", "Raw"] : ["Raw"];
}

/** The TypeScript types whose values the runtime writes as the literals of OData. */
const unquoted: Partial<Readonly<Record<Primitive, "string" | "number" | "boolean" | "Date">>> = {
  Boolean: "boolean",
  Byte: "number",
  DateTime: "Date",
  DateTimeOffset: "Date",
  Decimal: "number",
  Double: "number",
  Int16: "number",
  Int32: "number",
  Int64: "number",
  SByte: "number",
  Single: "number",
  String: "string",
};

function isNumeric(text: string): boolean {
  return /^-?\d+(?:\.\d+)?$/.test(text);
}
