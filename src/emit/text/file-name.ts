/** Device names that Windows takes in any folder, with any extension. */
const deviceName = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

const maximumLength = 60;

/**
 * The kebab-case name of a file without its extension: lower case, letters, digits and hyphens alone, so that no name
 * leaves its folder, hides itself or means a device. Names that differ in case only give the same.
 */
export function fileName(name: string): string {
  const words = name
    .normalize("NFKC")
    .replaceAll(/(\p{Ll}|\d)(\p{Lu})/gu, "$1-$2")
    .replaceAll(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1-$2")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  const kebab = (words ?? []).join("-").slice(0, maximumLength).replace(/-$/, "");
  if (kebab === "") return "other";
  return deviceName.test(kebab) ? `${kebab}-` : kebab;
}
