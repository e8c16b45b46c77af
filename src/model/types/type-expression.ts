import type { LinkRun } from "../../page/page.js";
import type { Origin } from "../../source/source.js";
import type { PropertyDraft } from "../draft.js";
import { isTextual, type Primitive } from "./primitives.js";

/** A type as a page writes it. What its names stand for, only all pages together can tell. */
export type TypeExpression =
  | PrimitiveExpression
  | NamedExpression
  | { readonly kind: "collection"; readonly of: TypeExpression }
  | { readonly kind: "dictionary"; readonly of: TypeExpression }
  | { readonly kind: "union"; readonly of: readonly TypeExpression[] }
  | ObjectExpression
  | UnreadableExpression;

export interface PrimitiveExpression {
  readonly kind: "primitive";
  readonly name: Primitive;
}

export interface NamedExpression {
  readonly kind: "named";
  /** As written, `recipient` or `microsoft.graph.recipient`. */
  readonly name: string;
  /** The link's destination as written; undefined where the name is no link. */
  readonly url: string | undefined;
  readonly origin: Origin;
}

/** What a table of its own, or rows below its own, say that an object holds. */
interface ObjectExpression {
  readonly kind: "object";
  readonly properties: readonly PropertyDraft[];
}

export interface UnreadableExpression {
  readonly kind: "unreadable";
  readonly text: string;
  readonly origin: Origin;
}

/** The type that a link in prose names. */
export function namedBy({ text, link, origin }: LinkRun): NamedExpression {
  return { kind: "named", name: text.trim(), url: link.url, origin };
}

/** True for a text, and for a list of texts. */
export function holdsText(type: TypeExpression): boolean {
  return type.kind === "collection" ? holdsText(type.of) : type.kind === "primitive" && type.name === "String";
}

/** True for what JSON writes as text, a date or an id among it, and for a list of such. */
export function isWrittenAsText(type: TypeExpression): boolean {
  return type.kind === "collection" ? isWrittenAsText(type.of) : type.kind === "primitive" && isTextual(type.name);
}

/** `type` with what bears a name in the place of what it holds. */
export function ofNamed(type: TypeExpression, named: Pick<NamedExpression, "name" | "origin">): TypeExpression {
  if (type.kind === "collection") return { kind: "collection", of: ofNamed(type.of, named) };
  return { kind: "named", url: undefined, ...named };
}

export function typesNamedIn(type: TypeExpression): readonly NamedExpression[] {
  switch (type.kind) {
    case "named":
      return [type];
    case "collection":
    case "dictionary":
      return typesNamedIn(type.of);
    case "union":
      return type.of.flatMap(typesNamedIn);
    case "object":
      return type.properties.flatMap((property) => typesNamedIn(property.type));
    default:
      return [];
  }
}

/** The type that `type` names, alone or for what a list or a dictionary holds. */
export function namedIn(type: TypeExpression): NamedExpression | undefined {
  if (type.kind === "collection" || type.kind === "dictionary") return namedIn(type.of);
  return type.kind === "named" ? type : undefined;
}
