/** The annotation that names an object's type (OData JSON Format 4.01, section 4.6.3). */
export const discriminator = "@odata.type";

/** True for control information and instance annotations, which an index signature covers. */
export function isAnnotation(name: string): boolean {
  return name.includes("@");
}
