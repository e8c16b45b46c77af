/** `item` and what it stands in, the nearest first. */
export function upwards<T extends { readonly parent: T | undefined }>(item: T | undefined): readonly T[] {
  const line: T[] = [];
  for (let at = item; at; at = at.parent) line.push(at);
  return line;
}
