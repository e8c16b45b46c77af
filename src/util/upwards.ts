/** `item` and what it stands in, the nearest first. */
export function upwards<T extends { readonly parent: T | undefined }>(item: T | undefined): readonly T[] {
  const line: T[] = [];
  for (let at = item; at; at = at.parent) line.push(at);
  return line;
}

interface Standing<Role> {
  readonly role: Role;
  readonly parent: Standing<Role> | undefined;
}

/** True where `item`, or what it stands in, has one of `roles`. */
export function isWithin<Role>(item: Standing<Role> | undefined, ...roles: readonly NoInfer<Role>[]): boolean {
  for (let at = item; at; at = at.parent) if (roles.includes(at.role)) return true;
  return false;
}
