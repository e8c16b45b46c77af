/** The annotation that names an object's type (OData JSON Format 4.01, section 4.6.3). */
export const discriminator = "@odata.type";

/** True for the names of control information and of instance annotations, which are no properties of what they stand in. */
export function isAnnotation(name: string): boolean {
  return name.includes("@");
}
