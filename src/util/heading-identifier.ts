// What GitHub and Markdig, which renders Microsoft Learn, leave out of a heading's identifier.
const dropped = /[^\p{L}\p{M}\p{N}\s_-]/gu;

/** The identifier by which links name a heading that reads `text`: lower case, spaces to hyphens, punctuation left out. */
export function headingIdentifier(text: string): string {
  return text.trim().toLowerCase().replace(dropped, "").replace(/\s/g, "-");
}

// `## Properties {#call-properties}`
const written = / ?\{#[\w.:-]+\}$/;

/** `heading` without the identifier of its own that some generators take from behind it. */
export function withoutIdentifier(heading: string): string {
  return heading.replace(written, "");
}

/** The identifiers of `headings`, which are those of one page in order: the second of two equal ones is told by `-1`, the third by `-2`. */
export function headingIdentifiers(headings: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  return headings.map((text) => {
    const identifier = headingIdentifier(text);
    const before = counts.get(identifier) ?? 0;
    counts.set(identifier, before + 1);
    return before === 0 ? identifier : `${identifier}-${before}`;
  });
}
