/** A moment in ISO 8601, with its offset: `2026-03-01T09:30:00Z` (`Edm.DateTimeOffset`); an `Edm.DateTime` may go without. */
export type IsoDateTime = string;

/** A day in ISO 8601: `2026-03-01` (`Edm.Date`). */
export type IsoDate = string;

/** A time of day in ISO 8601: `09:30:00.0000000` (`Edm.TimeOfDay`). */
export type IsoTime = string;

/** A span of time in ISO 8601: `PT1H30M` (`Edm.Duration`). */
export type IsoDuration = string;

/** A globally unique identifier: `f1d2c3b4-0a1b-4c2d-8e3f-5a6b7c8d9e0f` (`Edm.Guid`). */
export type Guid = string;

/** Bytes in base64 (`Edm.Binary`). */
export type Base64 = string;

/** What JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };
