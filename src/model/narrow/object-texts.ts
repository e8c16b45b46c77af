/** An object of JSON in a text, by the names of its members. */
export interface ObjectText {
  readonly names: readonly string[];
  /** The members among them that are null. */
  readonly nulls: readonly string[];
}

const member = /"([^"\n]{1,200})"\s*:/g;
const lexeme = /"([^"\n]{1,200})"(?:\s*:(\s*null\b)?)?|[{}]/g;

/** The objects in `text` with a member that is null. What stands around them is passed over: `text` is a whole page. */
export function objectsWithNulls(text: string): readonly ObjectText[] {
  if (!/:\s*null\b/.test(text)) return [];
  const found: ObjectText[] = [];
  const open: { readonly names: string[]; readonly nulls: string[] }[] = [];
  for (const [written, name, isNull] of text.matchAll(lexeme)) {
    const object = open.at(-1);
    if (written === "{") open.push({ names: [], nulls: [] });
    else if (written === "}") {
      open.pop();
      if (object && object.nulls.length > 0) found.push(object);
    } else if (object && name !== undefined && written.includes(":", name.length) && !name.includes("@")) {
      object.names.push(name);
      if (isNull !== undefined) object.nulls.push(name);
    }
  }
  return found;
}

/** The names of all members in `text`. */
export function namesIn(text: string): readonly string[] {
  return [...text.matchAll(member)].map(([, name = ""]) => name);
}
