import { expect, test } from "vitest";
import { resourcesIn } from "../helpers/resources.js";

test("what stands beside the tables of a type is said of it, and what announces them or explains an example is not", () => {
  const page = `# call resource type

A call.

## Properties

The **call** resource has these properties. Only one of **subject** and **note** may be set. An example is shown below.

| Property | Type | Description |
|:---|:---|:---|
| subject | String | What it is about. |
| note | String | What to say. |

> **Note:** Subjects are short. For a complete example, see [calls](calls.md). The following are good ones:
>
> - Tea

Properties may be left out:

- subject (String) - what it is about.

\`\`\`json
{ "subject": "Tea" }
\`\`\`

This example sets the subject.

The example above has no note. To remove a note, set it to null.

## Relationships

None.

## Notes

Calls end.
`;
  expect(resourcesIn({ "resources/call.md": page })[0]).toBe(
    "resource api.call — A call.\n\nOnly one of subject and note may be set.\n\nSubjects are short. The following are good ones:\n- Tea\n\n" +
      "To remove a note, set it to null.\n\nCalls end.",
  );
});

test.each(["Calls with no members end after an hour.", "Calls with these members end soon; others stay."])(
  "%s says more than that there are none",
  (said) => {
    const page = `# call resource type\n\nA call.\n\n## Properties\n\n${said}\n\n`;
    const json = '## JSON representation\n\n```json\n{ "id": "String" }\n```\n';
    expect(resourcesIn({ "resources/call.md": page + json })[0]).toBe(`resource api.call — A call.\n\n${said}`);
  },
);

test("what stands in the introduction and again below is told once", () => {
  const page = `# call resource type\n\nA call.\n\nCalls end.\n\n## Remarks\n\nCalls end.\n\nHosts stay.\n\n> Hosts stay.\n\n- Calls end.\n\n`;
  const json = '## JSON representation\n\n```json\n{ "id": "String" }\n```\n';
  expect(resourcesIn({ "resources/call.md": page + json })[0]).toBe(
    "resource api.call — A call.\n\nCalls end.\n\nHosts stay.\n- Calls end.",
  );
});

test.each([
  ["None"],
  ["This resource type has no properties."],
  ["The following are the properties of any call."],
  ["The **call** resource inherits all the properties of [media](media.md)."],
  ["call derives from [media](media.md)"],
])("%s says nothing of a type", (said) => {
  const page = `# call resource type\n\nA call.\n\n## Properties\n\n${said}\n`;
  const json = '## JSON representation\n\n```json\n{ "id": "String" }\n```\n';
  expect(resourcesIn({ "resources/call.md": `${page}\n${json}` })[0]).toBe("resource api.call — A call.");
});
