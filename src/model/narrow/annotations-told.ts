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
