import type { TypeId } from "../../model/api.js";
import type { Content, Operation, Response } from "../../model/operation.js";
import type { Segment } from "../../model/path-template.js";
import { typeText, unionText } from "../models/type-text.js";
import { runtimeType, type Scope } from "../sdk.js";

/** What a call resolves to. */
export interface Answer {
  /** The type expression of the whole. With `selected`, the resource in it is narrowed by the type parameter `K`. */
  readonly text: (selected: boolean) => string;
  /** The type that `$select` narrows: where all that is answered with is one resource, or a collection of them. */
  readonly selectable: string | undefined;
}

/** What `operation` answers with where its route is `path`, mentioned in `scope`. */
export function answerOf(operation: Operation, path: readonly Segment[], scope: Scope): Answer {
  const contents = contentsOf(operation.responses, path);
  const [only, ...others] = contents;
  if (only?.kind !== "json" || selectableIn(contents) === undefined) {
    const texts = contents.map((content) => contentText(content, scope));
    // Beside another answer none is a value, for the caller to tell apart; alone it is nothing to look at.
    const text =
      others.length === 0 ? unionText(texts) : unionText(texts.map((one) => (one === "void" ? "undefined" : one)));
    return { text: () => text, selectable: undefined };
  }
  const item = typeText(only.type, "output", scope);
  const wrap = (text: string): string => (only.collection ? `${scope.use(runtimeType("Collection"))}<${text}>` : text);
  return {
    text: (selected) => wrap(selected ? `${scope.use(runtimeType("Selected"))}<${item}, K>` : item),
    selectable: item,
  };
}

/**
 * The resource of which `$select` takes the properties, where `operation` answers with one, or with a collection, on
 * the route `path`.
 */
export function selectableType(operation: Operation, path: readonly Segment[]): TypeId | undefined {
  return selectableIn(contentsOf(operation.responses, path));
}

/** The type expression of one documented content. */
export function contentText(content: Content, scope: Scope): string {
  switch (content.kind) {
    case "none":
      return "void";
    case "unknown":
      return "unknown";
    case "json": {
      const type = typeText(content.type, "output", scope);
      return content.collection ? `${scope.use(runtimeType("Collection"))}<${type}>` : type;
    }
    case "value":
      return `${scope.use(runtimeType("Annotated"))} & { value: ${typeText(content.type, "output", scope)} }`;
    case "text":
      return /^text\//i.test(content.mediaType) ? "string" : "Blob";
    case "binary":
      return "Blob";
    default:
      return content satisfies never;
  }
}

// What failures carry comes as an ApiError. A redirection is followed, and what is at its end is told by its own
// content or by none.
function contentsOf(responses: readonly Response[], path: readonly Segment[]): readonly Content[] {
  const successes = responses.filter(({ status }) => status >= 200 && status < 300);
  const redirections = responses.filter(({ status }) => status >= 300 && status < 400);
  const told = successes.length > 0 ? successes : redirections.filter(({ content }) => content.kind !== "none");
  const contents = told.map(({ content }) => content);
  if (!isRaw(path)) return contents;
  const raw = contents.filter(({ kind }) => kind !== "json" && kind !== "value");
  return raw.length === 0 && isNamed(path, "$count") ? [{ kind: "text", mediaType: "text/plain" }] : raw;
}

// `$value` and `$count` answer with the bare value (OData URL Conventions 4.01, sections 4.7 and 4.8), whatever the
// page says of its other routes.
function isRaw(path: readonly Segment[]): boolean {
  return isNamed(path, "$value") || isNamed(path, "$count");
}

function isNamed(path: readonly Segment[], name: string): boolean {
  const last = path.at(-1);
  return last?.kind === "literal" && last.name.toLowerCase() === name;
}

function selectableIn([only, ...others]: readonly Content[]): TypeId | undefined {
  return only?.kind === "json" && only.type.kind === "resource" && others.length === 0 ? only.type.id : undefined;
}
