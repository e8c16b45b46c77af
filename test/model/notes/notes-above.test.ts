import { expect, test } from "vitest";
import { placeOf } from "../../../src/source/source.js";
import { apiOf, type Pages } from "../../helpers/api.js";

/** What `pages` say of calls and types, and which notes they leave out. */
function saidOn(pages: Pages): readonly string[] {
  const { operations, resources, omissions } = apiOf(pages);
  return [
    ...[...operations, ...resources.values()].map(
      ({ id, description }) => `${id}: ${description.replaceAll("\n", "|")}`,
    ),
    ...omissions.map(({ what, subject, reason }) => `${what} ${placeOf(subject.origin)} ${subject.value}: ${reason}`),
  ];
}

const call = (above: string): string =>
  `# Get call\n\n${above}\n\nGets a call.\n\n## HTTP request\n\n\`\`\`http\nGET /calls\n\`\`\`\n`;
const type = (above: string): string =>
  `# room resource\n\n${above}\n\nA room.\n\n## Properties\n\n| Property | Type |\n|:---|:---|\n| id | String |\n`;

const reason = "pages include it, or repeat it above their first words";

test("a note above the first words is said of what its page describes, behind these", () => {
  const pages = {
    "api/call-get.md": call("> [!NOTE]\n> Calls end at noon."),
    "resources/room.md": type("> **Note:** Rooms are small."),
  };
  expect(saidOn(pages)).toEqual([
    "api/call-get: Gets a call.||Calls end at noon.",
    "api.room: A room.||Rooms are small.",
  ]);
});

test("what several pages have there is a banner, and left out, once", () => {
  const banner = "> **Note:** A licence is needed.";
  expect(saidOn({ "api/call-get.md": call(banner), "resources/room.md": type(banner) })).toEqual([
    "api/call-get: Gets a call.",
    "api.room: A room.",
    `note api/call-get.md:3:1 A licence is needed.: ${reason}`,
  ]);
});

test("so is what a page includes", () => {
  const pages = {
    "api/call-get.md": call("[!INCLUDE [banner](../includes/banner.md)]"),
    "includes/banner.md": "> [!IMPORTANT]\n> This is a preview.\n",
  };
  expect(saidOn(pages)).toEqual([
    "api/call-get: Gets a call.",
    `note includes/banner.md:1:1 This is a preview.: ${reason}`,
  ]);
});
