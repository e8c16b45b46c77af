/**
 * How a value may name the type `id`: as the format says, behind a `#`, or without one, as two in five names of real pages
 * are written and as services take them.
 */
export function typeNamesOf(id: string): readonly string[] {
  return [`#${id}`, id];
}
