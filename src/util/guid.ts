/** A GUID as people and machines write it (RFC 9562, section 4), in either case. */
export const guid = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;
