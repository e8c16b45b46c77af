import { namespacesOf } from "../types/default-namespace.js";

const typeAnnotated = /@(?:odata\.)?type\W{1,50}([\w.]{1,200})/i;

/** The annotations in `text` whose words are as `marked` has them, wherever they stand. */
export function annotationsIn(text: string, marked: RegExp): readonly string[] {
  const found: string[] = [];
  for (let start = text.indexOf("<!--"); start !== -1;) {
    const end = text.indexOf("-->", start);
    if (end === -1) break;
    const inside = text.slice(start, end);
    if (marked.test(inside)) found.push(inside);
    start = text.indexOf("<!--", end);
  }
  return found;
}

/** The type that an annotation says something is of, in a list of one at most. */
export function typeIn(annotation: string): readonly string[] {
  const [, name] = typeAnnotated.exec(annotation) ?? [];
  return name === undefined ? [] : [name];
}

const declaration = /^\W{0,4}namespace\W{0,4}:\W{0,4}([\w.]*\w)/im;
const ofCode = /\bblockType\W{1,50}(?:request|response|resource|example)\b/i;

/** The namespaces that a page of these texts names, without reading them as markdown. */
export function namespacesTold(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => {
    const [, declared] = declaration.exec(text) ?? [];
    const annotated = annotationsIn(text, ofCode).flatMap(typeIn).flatMap(namespacesOf);
    return [...(declared === undefined ? [] : [declared]), ...annotated];
  });
}

const shownType = /"@odata\.type"\s{0,20}:\s{0,20}"#?([\w.]{1,500})"/gi;

/** The namespaces of what objects in a page of these texts say that they are. */
export function namespacesSeen(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => [...text.matchAll(shownType)].flatMap(([, name = ""]) => namespacesOf(name)));
}
