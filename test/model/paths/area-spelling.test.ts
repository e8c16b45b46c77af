import { expect, test } from "vitest";
import { apiOf } from "../../helpers/api.js";
import { resourcePage } from "../../helpers/resource-page.js";

test("areas that differ in case only are one, spelled as most pages spell them", () => {
  const page = (area: string, title: string): string =>
    `---\nms.prod: ${area}\n---\n${resourcePage({ title: `${title} resource type`, properties: ["note | [gap](gap.md) |"] })}`;
  const { resources } = apiOf({
    "resources/a.md": page("MeetingRooms", "room"),
    "resources/b.md": page("meetingrooms", "seat"),
    "resources/c.md": page("meetingrooms", "door"),
    "resources/d.md": page("calls", "call"),
  });
  expect([...resources.values()].map(({ id, area }) => `${id}: ${area}`)).toEqual([
    "api.call: calls",
    "api.door: meetingrooms",
    "api.gap: meetingrooms",
    "api.room: meetingrooms",
    "api.seat: meetingrooms",
  ]);
});
