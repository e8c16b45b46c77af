import type { Origin } from "../source/source.js";
import { catalog, type Code, type DataOf } from "./catalog.js";
import type { Definition, Severity } from "./definition.js";

/** What is wrong with the reference, where, and why. Line and column are worked out only when it is shown. */
export interface Diagnostic {
  readonly code: Code;
  readonly severity: Severity;
  readonly message: string;
  readonly origin: Origin;
  /** Other places that explain this one: the table that an example contradicts, the first of two duplicates. */
  readonly related: readonly Related[];
}

export interface Related {
  readonly message: string;
  readonly origin: Origin;
  /** It does not explain the place of the finding, but has the same fault. */
  readonly isFurther?: true;
}

/** Takes a finding and returns at once: a stage reports and goes on. */
export type Report = (diagnostic: Diagnostic) => void;

/** Makes the diagnostic `code` at `origin`; a code or datum that the catalog does not know does not compile. */
export function diagnose<C extends Code>(
  code: C,
  origin: Origin,
  data: DataOf<C>,
  related: readonly Related[] = [],
): Diagnostic {
  // The catalog's entries differ in their data alone, and `data` is the parameter of this very entry.
  const definition = catalog[code] as Definition<DataOf<C>>;
  const message = withShortQuotes(definition.message(data));
  return { code, severity: definition.severity, message, origin, related };
}

/** A code span longer than 400 characters: the place of a finding shows the rest, and nobody's screen is filled by one of them. */
const longQuote = /`([^`]{400})[^`]+`/gu;

function withShortQuotes(message: string): string {
  return message.replaceAll(longQuote, "`$1…`");
}
