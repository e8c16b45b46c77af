import { test } from "vitest";
import type { Pages } from "../helpers/api.js";
import { expectDiagnostics } from "../helpers/lint-pages.js";

const enums = `# Enum values

### callState values

| Member | Value | Description |
|:---|:---|:---|
| ringing | 0 | Nobody has answered it yet. |
`;

const participant =
  "# participant resource type\n\n## Properties\n\n| Property | Type |\n|:---|:---|\n| id | String |\n";

function call(type: string): string {
  return `# call resource type\n\n## Properties\n\n| Property | Type |\n|:---|:---|\n| it | ${type} |\n`;
}

test.each([
  "[participant](participant.md)",
  "[participant](participant.md) collection",
  "[participant collection](participant.md)",
  "[Participant](participant.md)",
  "[calls.participant](participant.md)",
  "[callState](enums.md#callstate-values)",
  "[String](participant.md)",
  "[participant](https://callisto.example/other)",
])("`%s` names its target", (type) => {
  expectDiagnostics(
    { "resources/call.md": call(type), "resources/participant.md": participant, "resources/enums.md": enums },
    [],
  );
});

test("so does the name that a page gives to a type of a longer one, and that of a section", () => {
  const tape =
    '# Tape resource type\n\n## JSON representation\n\n<!-- { "blockType": "resource", "@odata.type": "api.callTape" } -->\n```json\n{ "id": "String" }\n```\n\n## Speed of tapes\n\nSee there.\n';
  const cells = ["[Tape](tape.md) collection", "[speed](tape.md#speed-of-tapes)"];
  for (const type of cells) expectDiagnostics({ "resources/call.md": call(type), "resources/tape.md": tape }, []);
});

const defined = (namespace: string): string =>
  `# call resource type\n\nNamespace: ${namespace}\n\n## Properties\n\n| Property | Type |\n|:---|:---|\n| id | String |\n`;

test("a qualified name that some page defines is that type's, in sentences too", () => {
  const page = (text: string): string =>
    `# room resource type\n\nIt holds a [${text}](call.md).\n\n## Properties\n\n| Property | Type |\n|:---|:---|\n| it | [${text}](call.md) |\n`;
  const pages = (text: string): Pages => ({
    "resources/room.md": page(text),
    "resources/call.md": defined("callisto.calls"),
    "resources/old-call.md": defined("callisto.old"),
  });
  expectDiagnostics(pages("callisto.calls.call"), []);
  expectDiagnostics(pages("call"), []);
  expectDiagnostics(pages("callisto.new.call"), []);
  expectDiagnostics(pages("callisto.old.call"), [
    "resources/room.md:3:12 warning type-link-mismatch Unexpected type `callisto.old.call`, expected `callisto.calls.call`, which its link leads to",
    "  resources/call.md:1:3 callisto.calls.call is defined here",
    "  resources/room.md:9:8 The same stands here",
  ]);
});

test("a name in one word of several is that of the type that a page defines, in sentences too", () => {
  const page = (text: string): string => `# lobby resource type\n\nIt holds a [${text}](room.md).\n`;
  const pages = (text: string): Pages => ({
    "resources/lobby.md": page(text),
    "resources/room.md": participant.replace("participant", "room"),
    "resources/participant.md": participant,
    "resources/waitinglist.md": participant.replace("participant", "waitingList"),
  });
  for (const text of ["room", "participant", "whoWaits", "waitinglist", "waitingList of them"]) {
    expectDiagnostics(pages(text), []);
  }
  expectDiagnostics(pages("waitingList"), [
    "resources/lobby.md:3:12 warning type-link-mismatch Unexpected type `waitingList`, expected `room`, which its link leads to",
    "  resources/room.md:1:3 api.room is defined here",
  ]);
});

test("another name is reported once a page", () => {
  const page = `${call("[caller](participant.md)")}| them | [caller](participant.md) collection |\n`;
  expectDiagnostics({ "resources/call.md": page, "resources/participant.md": participant }, [
    "resources/call.md:7:8 warning type-link-mismatch Unexpected type `caller`, expected `participant`, which its link leads to",
    "  resources/participant.md:1:3 api.participant is defined here",
    "  resources/call.md:8:10 The same stands here",
  ]);
});

test("on a page of several types the section counts", () => {
  const values = (name: string): string => `### ${name} values\n\n| Member |\n|:---|\n| one |\n`;
  const hub = `# Enum values\n\n${values("callKind")}\n${values("callState")}\n## See also\n`;
  const pages = (anchor: string): Pages => ({
    "resources/call.md": call(`[callKind](enums.md${anchor})`),
    "resources/enums.md": hub,
  });
  expectDiagnostics(pages("#callkind-values"), []);
  expectDiagnostics(pages("#see-also"), []);
  expectDiagnostics(pages(""), []);
  expectDiagnostics(pages("#callstate-values"), [
    "resources/call.md:7:8 warning type-link-mismatch Unexpected type `callKind`, expected `callState`, which its link leads to",
    "  resources/enums.md:9:5 api.callState is defined here",
  ]);
});
