/** A folder that is named as a version of an API is: `v1.0`, `v2beta1`, `2024-05-01`, `beta`. */
const version = /^(?:v\d[\w.-]*|\d+(?:[._-]\d+)*|alpha|beta|preview)$/i;

/**
 * Tells the files that are of an edition of the reference that `paths` are of, or of none: where folders hold an edition each, a type
 * of the same name in another is another.
 */
export function sameEdition(paths: readonly string[]): (path: string) => boolean {
  const editions = [...new Set(paths.map(editionOf))];
  return (path) => {
    const edition = editionOf(path);
    return editions.some((other) => other === edition || other.startsWith(`${edition}/`)) || edition === "";
  };
}

/** The path of the last folder on the way to `path` that is named as a version; empty where none is. */
function editionOf(path: string): string {
  const folders = path.split("/").slice(0, -1);
  return folders.slice(0, folders.findLastIndex((name) => version.test(name)) + 1).join("/");
}
