import { test } from "vitest";
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

test("another name is reported once a page", () => {
  const page = `${call("[caller](participant.md)")}| them | [caller](participant.md) collection |\n`;
  expectDiagnostics({ "resources/call.md": page, "resources/participant.md": participant }, [
    "resources/call.md:7:8 warning type-link-mismatch Unexpected type `caller`, expected `participant`, which its link leads to",
    "  resources/participant.md:1:3 api.participant is defined here",
    "  resources/call.md:8:10 The same stands here",
  ]);
});
