import { splitOutside } from "../prose/brackets.js";
import type { QueryPair } from "../route.js";
import { literalArgumentsOf, nameSegment, placeholdersOf, type SegmentDraft } from "./path-draft.js";
import { namePlaceholders, repeatedNames, type RenamedPlaceholder } from "./path-placeholder.js";
import type { PathTemplate } from "./path-template.js";
import { splitTarget, type Malformed, type PathText, type Piece, type Repair } from "./path-text.js";
import { readQuery } from "./read-query.js";
import { readSegment } from "./read-segment.js";

/** A route line's target, read. */
export interface PathReading {
  /** Scheme, host and version, with what leads there; undefined for a relative target. */
  readonly baseUrl: string | undefined;
  readonly path: PathTemplate;
  readonly query: readonly QueryPair[];
  /** The names that the path writes more than once. */
  readonly renamed: readonly RenamedPlaceholder[];
  /** What the target holds that no path should; it is read without. */
  readonly repairs: readonly Repair[];
}

/**
 * Reads the target of a route line, `/calls/{id}/messages?$top=5`, in any form that pages write: placeholders in braces,
 * angle brackets or parentheses, OData functions and keys, `root:/{path}:` addresses, absolute URLs, a missing first slash.
 * Linear in the target's length; never throws.
 */
export function readPath(target: string): PathReading | Malformed {
  const text = splitTarget(target);
  if ("malformed" in text) return text;
  const repairs = [...text.repairs];
  const drafts: SegmentDraft[] = [];
  for (const piece of tidy(text.pieces, repairs)) {
    const read = readSegment(piece, ownerIn(drafts));
    if ("malformed" in read) return read;
    drafts.push(...read);
  }
  const names = namePlaceholders(drafts.flatMap(placeholdersOf), drafts.flatMap(literalArgumentsOf));
  return {
    baseUrl: text.baseUrl,
    path: { segments: drafts.map((draft) => nameSegment(draft, names)) },
    query: queryIn(text),
    renamed: repeatedNames(names),
    repairs,
  };
}

function queryIn({ query = "", optionalQuery }: PathText): readonly QueryPair[] {
  const free = new Set(readQuery(optionalQuery).map(({ name }) => name));
  return readQuery(query).map((pair) => (free.has(pair.name) ? { ...pair, optional: true } : pair));
}

// Takes out what stands between the segments or behind the path, and says so.
function tidy(pieces: readonly Piece[], repairs: Repair[]): readonly Piece[] {
  const tidied: Piece[] = [];
  for (const piece of pieces) {
    if (piece.kind === "relative") {
      tidied.push(piece);
      continue;
    }
    if (/^(?:\.{3,}|…)$/.test(piece.text)) {
      repairs.push({ unexpected: `\`${piece.text}\``, written: piece.text, expected: "each segment of the path" });
      continue;
    }
    const text = joinAlternative(piece.text.trim(), repairs);
    if (text === "") continue;
    const [kept = "", ...rest] = splitOutside(text, " ");
    tidied.push({ kind: "segment", text: kept.replace(/:+$/, "") });
    if (rest.length > 0) {
      const written = rest.join(" ").trim();
      repairs.push({ unexpected: `\`${written}\` behind the path`, written, expected: "the end of the line" });
      break;
    }
  }
  return tidied;
}

// `{user-id} | user-principal-name` is meant as one placeholder.
function joinAlternative(text: string, repairs: Repair[]): string {
  const [, first, second] = /^\{([^{}]*)\}\s*\|\s*([\w-]+)$/.exec(text) ?? [];
  if (first === undefined || second === undefined) return text;
  const written = text.slice(text.indexOf("}") + 1).trim();
  repairs.push({ unexpected: `\`| ${second}\` outside the braces`, written, expected: `\`{${first} | ${second}}\`` });
  return `{${first} | ${second}}`;
}

// A GUID between the names, `/rooms/0a1b2c3d-…/{id}`, names nothing.
function ownerIn(drafts: readonly SegmentDraft[]): string | undefined {
  const names = drafts.flatMap((draft) => ("name" in draft ? [draft.name] : []));
  return names.findLast((name) => /^[A-Za-z_$][\w.$]*$/.test(name));
}
