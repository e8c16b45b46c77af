/** What is left of options where those that are undefined are left out. */
type Given<T> = { [Name in keyof T]: Exclude<T[Name], undefined> };

/** What `options` say: those that are undefined say nothing, and leave the word to others. */
export function given<T extends object>(options: T): Given<T> {
  // The same names with the same values: only what may be absent can have been undefined.
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as Given<T>;
}
