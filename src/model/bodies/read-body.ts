import type { Report } from "../../diagnostics/diagnostic.js";
import type { Page, Section } from "../../page/page.js";
import type { JsonNode } from "../../source/json-node.js";
import type { Located, Origin } from "../../source/source.js";
import { isWithin } from "../../util/upwards.js";
import type { Omission } from "../api.js";
import type { PropertyDraft } from "../draft.js";
import { withValuesTold } from "../enumerations/explained-values.js";
import { blocksIn, isRepresentation, sectionsWithin } from "../page-access.js";
import { parametersOfUrl } from "../parameters/url-parameters.js";
import type { IsTypeLink } from "../prose/resource-links.js";
import { propertiesApart } from "../properties/properties-apart.js";
import { partsLinked, readNestedProperties } from "../properties/nested-properties.js";
import type { OperationRoute } from "../route.js";
import { simpleName } from "../types/type-name.js";
import { readEnvelopes, type Envelope } from "./body-envelope.js";
import { mayBeLeftOut, readBodyProse, readBodyProseElsewhere, type BodyProse } from "./body-prose.js";
import { mediaTypesTold } from "./media-types-told.js";
import { propertiesDemanded } from "./properties-demanded.js";

/** What requests carry, by the sections on it. */
export interface BodyDraft {
  readonly prose: BodyProse;
  readonly rows: readonly PropertyDraft[];
  readonly notes: string;
  /** The names of what it must have, as the section says in words. */
  readonly demanded: readonly string[];
  readonly envelopes: readonly Envelope[];
  /** The section says that a request may have none. */
  readonly optional: boolean;
  /** The JSON that the section shows. */
  readonly json: readonly JsonNode[];
  /** The types that annotations call it. */
  readonly types: readonly Located<string>[];
  /** The media types that its words name. */
  readonly mediaTypes: readonly string[];
  readonly origin: Origin | undefined;
}

interface BodyRead {
  readonly body: Omit<BodyDraft, "notes">;
  /** The sections on it. */
  readonly sections: readonly Section[];
  readonly omissions: readonly Omission[];
}

/** What requests to `routes` carry by the sections on it. */
export function readBody(
  page: Page,
  routes: readonly OperationRoute[],
  isTypeLink: IsTypeLink,
  report: Report,
): BodyRead {
  const sends = routes.some(maySend);
  const ofUrl = parametersOfUrl(page, routes);
  const own = sends ? sectionsWithin(page, "requestBody") : [];
  const headed = own.flatMap((section) => {
    const parted = ofUrl.get(section);
    return isWithin(section, "response") ? [] : ((parted ? parted.ofBody : section) ?? []);
  });
  // Who calls with a body, and heads none, lists what it holds as properties.
  const sections = sends && own.length === 0 ? propertiesApart(page, routes).ofBody : headed;
  const linked = partsLinked(sections);
  const prose = readBodyProse(blocksIn(sections.filter((section) => !linked.has(section))), isTypeLink);
  const blocks = blocksIn(sections);
  const listed = readNestedProperties(sections, { bodyNames: namesIn(prose), report });
  const isUntold = sends && (prose.kind === "unknown" || prose.kind === "blank");
  const body = {
    prose: isUntold ? (readBodyProseElsewhere(blocksIn(page.sections), isTypeLink) ?? prose) : prose,
    rows: withValuesTold(listed.rows, page),
    demanded: propertiesDemanded(blocks),
    envelopes: readEnvelopes(blocks),
    optional: mayBeLeftOut(sections.filter(({ role }) => role === "requestBody")),
    json: blocks.flatMap((block) => (block.kind === "code" ? (block.json ?? []) : [])),
    types: blocks.flatMap((block) =>
      block.kind === "code" && isRepresentation(block) ? (block.annotation?.type ?? []) : [],
    ),
    mediaTypes: mediaTypesTold(blocks),
    origin: sections[0]?.heading?.origin,
  };
  return { body, sections, omissions: listed.omissions };
}

// The names, in lower case, of the types that a body is said to be.
function namesIn(prose: BodyProse): ReadonlySet<string> {
  if (prose.kind !== "linked" && prose.kind !== "named") return new Set();
  const types = prose.type.kind === "union" ? prose.type.of : [prose.type];
  return new Set(types.flatMap((type) => (type.kind === "named" ? [simpleName(type.name).toLowerCase()] : [])));
}

/** Where no route may, what stands under "Request body" are parameters of the URL. */
function maySend({ method }: OperationRoute): boolean {
  return method !== "GET" && method !== "DELETE" && method !== "HEAD";
}
