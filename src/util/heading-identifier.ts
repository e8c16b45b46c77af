// What GitHub and Markdig, which renders Microsoft Learn, leave out of a heading's identifier.
const dropped = /[^\p{L}\p{M}\p{N}\s_-]/gu;

/** The identifier by which links name a heading that reads `text`: lower case, spaces to hyphens, punctuation left out. */
export function headingIdentifier(text: string): string {
  return text.trim().toLowerCase().replace(dropped, "").replace(/\s/g, "-");
}
