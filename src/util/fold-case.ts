/** What two names have in common that differ in case only. */
export function foldCase(name: string): string {
  return name.normalize("NFKC").toLowerCase();
}
