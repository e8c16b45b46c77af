// RFC 9110, sections 15.3.5, 15.3.6 and 15.4.5; Fetch Standard, section 2.2.3.
const bodiless: ReadonlySet<number> = new Set([204, 205, 304]);

/** True for a status that allows no body. */
export function isBodiless(status: number): boolean {
  return bodiless.has(status);
}

/** True for a status that leads to another place (RFC 9110, section 15.4). */
export function isRedirection(status: number): boolean {
  return status >= 300 && status < 400;
}

/** True for a status of success (RFC 9110, section 15.3). */
export function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}
