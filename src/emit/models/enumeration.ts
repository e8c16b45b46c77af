import { type StatementStructures, StructureKind } from "ts-morph";
import type { Enumeration, EnumerationMember } from "../../model/api.js";
import { memberNames, tellsOfNull } from "../../model/enumerations/member-names.js";
import { docsOf, pagesOf } from "../documentation.js";
import { nameOf } from "../names/names.js";
import type { Scope } from "../sdk.js";
import { isItem } from "../text/comment.js";
import { openUnion, unionText } from "./type-text.js";
import { oneLine } from "../../util/one-line.js";

/** An enumeration as the union of its members and any other string: APIs grow members before documentation does. */
export function emitEnumeration(enumeration: Enumeration, { sdk }: Scope): StatementStructures {
  const described = enumeration.members.some((member) => member.description !== "" || member.deprecated !== undefined);
  const members = described ? enumeration.members.map(memberText) : [];
  // Behind a list its values would go on with that.
  const isList = isItem(enumeration.description.split("\n").at(-1) ?? "");
  const combine = enumeration.flags ? ["Values combine, separated by commas."] : [];
  return {
    kind: StructureKind.TypeAlias,
    isExported: true,
    name: nameOf(enumeration.id, sdk.names.types),
    type: unionText([openUnion(memberNames(enumeration)), ...(tellsOfNull(enumeration) ? ["null"] : [])]),
    docs: docsOf({
      paragraphs: [enumeration.description, ...combine, ...(isList && described ? ["Values:"] : []), ...members],
      deprecated: enumeration.deprecated,
      see: pagesOf(enumeration.origins, sdk.options),
    }),
  };
}

function memberText({ name, description, deprecated }: EnumerationMember): string {
  const text = description === "" ? `- \`${name}\`` : `- \`${name}\`: ${oneLine(description)}`;
  return deprecated === undefined ? text : `${text} (deprecated${deprecated === "" ? "" : `: ${deprecated}`})`;
}
