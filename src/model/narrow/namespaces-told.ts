import { isNamespace } from "../types/default-namespace.js";
import { namespaceOf } from "../types/type-name.js";
import { annotationsIn, typeIn } from "./annotations-told.js";

const declaration = /^\W{0,4}namespace\W{0,4}:\W{0,4}([\w.]*\w)/im;
const ofCode = /\bblockType\W{1,50}(?:request|response|resource|example)\b/i;

/** The namespaces that a page of these texts names, without reading them as markdown. */
export function namespacesTold(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => {
    const [, declared] = declaration.exec(text) ?? [];
    const annotated = annotationsIn(text, ofCode)
      .flatMap(typeIn)
      .flatMap((name) => namespaceOf(name) ?? []);
    return [...(declared === undefined ? [] : [declared]), ...annotated.filter(isNamespace)];
  });
}
