import { cut, cutToBytes } from "./cut.js";

/** Device names that Windows takes in any folder, with any extension. */
const deviceName = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

const maximumLength = 60;

/** A file's name has at most 255 bytes nearly everywhere; behind this stand an extension, and what marks a file that is being written. */
const maximumBytes = 200;

/**
 * The kebab-case name of a file without its extension: lower case, letters, digits and hyphens alone, so that no name
 * leaves its folder, hides itself or means a device. Names that differ in case only give the same.
 */
export function fileName(name: string): string {
  const words = name
    .normalize("NFKC")
    .replaceAll(/(\p{Ll}|\d)(\p{Lu})/gu, "$1-$2")
    .replaceAll(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1-$2")
    // A sigma has two small letters, and a disk that does not see case takes them for one.
    .toUpperCase()
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  const kebab = cut((words ?? []).join("-"), maximumLength).replace(/-$/, "");
  if (kebab === "") return "other";
  return deviceName.test(kebab) ? `${kebab}-` : kebab;
}

/** The same for a file that is named after several things, each of which it says once. */
export function joinedFileName(names: readonly string[]): string {
  return cutToBytes([...new Set(names.map(fileName))].join("-"), maximumBytes);
}
