/** The annotation that names an object's type (OData JSON Format 4.01, section 4.6.3). */
export const discriminator = "@odata.type";

/**
 * True for the names of control information and of instance annotations, which are no properties of what they stand in: those of OData 3
 * have no `@` (OData JSON Format 3.0, section 4.5).
 */
export function isAnnotation(name: string): boolean {
  return name.includes("@") || name.startsWith("odata.");
}

/** What OData 3 has not, and OData 4 not without its `@`. */
export const contextWithoutSign = "odata.context";
