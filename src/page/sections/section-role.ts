import { isWithin } from "../../util/upwards.js";
import type { Block, RichText, Section } from "../page.js";
import { normaliseHeading, roleOfHeading, rolesInExamples, type SectionRole } from "./headings.js";

/** Where a section stands, and what it shows. */
interface Standing extends Pick<Section, "depth" | "parent" | "blocks"> {
  readonly before: Section | undefined;
  /** What it stands below names the call that it is the request line of. */
  readonly isLoneRequest: boolean;
}

/** What a section is for: its heading says so, unless where it stands, or what it shows, says otherwise. */
export function roleOf(heading: RichText | undefined, standing: Standing): SectionRole {
  if (!heading) return "introduction";
  const { parent, blocks } = standing;
  const role = roleOfHeading(heading.text);
  // Below properties stand their names, and no requests: `url`.
  if (role === "httpRequest" && parent?.role === "properties") return "other";
  if (standing.isLoneRequest && parent?.role === "other") return "httpRequest";
  // "tone values", "tone options": values have no types, and what a table gives them to are properties, of the page's type if no other.
  if (role === "members" && blocks.some(givesTypes)) return isBareMembers(heading) ? "properties" : "other";
  const inExample = rolesInExamples.get(role);
  return inExample && (isWithin(parent, "example") || isBehindRequest(standing)) ? inExample : role;
}

/**
 * True for what stands behind the request of an example. What stands above its heading, "Response" above "Request example", is no answer
 * to that; and what stands behind a body alone may say what is answered to any request.
 */
function isBehindRequest({ before, depth }: Standing): boolean {
  if (before?.role !== "exampleRequest" || showsBodyAlone(before)) return false;
  return before.depth <= depth || isWithin(before, "example");
}

/** Whether `section` shows JSON, and no message that has it. */
export function showsBodyAlone({ blocks }: Pick<Section, "blocks">): boolean {
  const fences = blocks.filter((block) => block.kind === "code");
  return fences.some(({ json }) => json !== undefined) && fences.every(({ messages }) => messages.length === 0);
}

function isBareMembers({ text }: RichText): boolean {
  return normaliseHeading(text) === "members";
}

function givesTypes(block: Block): boolean {
  if (block.kind !== "table") return false;
  const roles = new Set(block.columns.map(({ role }) => role));
  return roles.has("name") && roles.has("type") && !roles.has("value");
}
