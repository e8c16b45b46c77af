/** The annotation that names an object's type (OData JSON Format 4.01, section 4.6.3). */
export const discriminator = "@odata.type";

/**
 * How a value may name the type `id`: as the format says, behind a `#`, or without one, as two in five names of real pages
 * are written and as services take them.
 */
export function typeNamesOf(id: string): readonly string[] {
  return [`#${id}`, id];
}

/** True for control information and instance annotations, which an index signature covers. */
export function isAnnotation(name: string): boolean {
  return name.includes("@");
}
