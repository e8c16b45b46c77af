/** The annotation that names an object's type (OData JSON Format 4.01, section 4.6.3). */
export const discriminator = "@odata.type";

/**
 * True for the names of control information and of instance annotations, which are no properties of what they stand in: those of OData 3
 * have no `@` (OData JSON Format 3.0, section 4.5).
 */
export function isAnnotation(name: string): boolean {
  return name.includes("@") || name.startsWith("odata.");
}

/**
 * The same where any name is a key, that of a mailbox among them, `ann@calls.example`: an annotation of another member is told by its
 * namespace.
 */
export function isAnnotationAmongKeys(name: string): boolean {
  return name.startsWith("@") || /@odata\.|^odata\./.test(name);
}

/** What OData 3 has not, and OData 4 not without its `@`. */
export const contextWithoutSign = "odata.context";
