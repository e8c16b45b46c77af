import { expect, test } from "vitest";
import { leadsToResources } from "../../../src/model/prose/resource-links.js";
import { readBodyProse, readBodyProseElsewhere } from "../../../src/model/bodies/body-prose.js";
import { blocksOf, quoted } from "../helpers/markdown.js";

const call = "[call](../resources/call.md)";

test.each([
  ["Do not supply a request body for this method.", false],
  ["Don't supply a request body.", false],
  ["This method does not require a request body.", true],
  ["There is no request body.", false],
  ["No body is sent.", false],
  ["The request body must be empty.", false],
  ["For this method a request body is not necessary.", true],
  ["For this method a request body isn't necessary.", true],
  ["No request body is\nrequired.", true],
  ["Leave the request body empty.", false],
  ["This operation has no request content.", false],
  ["None.", false],
  ["*Empty*", false],
  ["N/A", false],
])("%s", (text, isOptional) => {
  const origin = `3:1 ${text}`;
  expect(quoted(readBodyProse(blocksOf(text), leadsToResources))).toEqual({ kind: "none", isOptional, origin });
});

test("what is refused of some calls alone is not refused of the others", () => {
  const said = "For a call of a group, the request body is empty.";
  expect(readBodyProse(blocksOf(said), leadsToResources).kind).toBe("none");
  expect(readBodyProse(blocksOf(`For other calls, send a tone.\n\n${said}`), leadsToResources).kind).toBe("unknown");
  expect(readBodyProse(blocksOf(`${said}\n\nOtherwise it is needed.`), leadsToResources).kind).toBe("unknown");
  expect(readBodyProse(blocksOf(`${said} Otherwise it is needed.`), leadsToResources).kind).toBe("unknown");
  const others = "To set the tone, send its bytes. Otherwise, don't supply a request body.";
  expect(readBodyProse(blocksOf(others), leadsToResources).kind).toBe("unknown");
});

test("what is refused in general is refused, whatever else is said", () => {
  const general = "In general, do not supply a request body.\n\nThe guide tells more of tones.";
  const each = "For rooms, do not supply a request body.\n\nFor halls, the request body is empty.";
  const header = "When you ring, do not supply a request body. Include the If-Match header in the request.";
  const inBody = "In the request body, do not supply a body. Send its pitch in the URL.";
  for (const said of [general, each, header, inBody])
    expect(readBodyProse(blocksOf(said), leadsToResources).kind).toBe("none");
});

test("a table of nothing is nothing, and so is a word beside notes", () => {
  for (const text of ["| Name | Type |\n|--|--|\n| None. | |", "None\n\n> A later version takes a tone."])
    expect(readBodyProse(blocksOf(text), leadsToResources).kind).toBe("none");
  expect(readBodyProse(blocksOf("| Name | Type |\n|--|--|\n| none | String |"), leadsToResources).kind).toBe("unknown");
});

test("a list of nothing is nothing, and nothing else is said beside it", () => {
  expect(quoted(readBodyProse(blocksOf("- None"), leadsToResources))).toEqual({
    kind: "none",
    isOptional: false,
    origin: "3:3 None",
  });
  for (const text of ["- None\n- Some", "None\n\nBut a call.", "Nothing rings."])
    expect(quoted(readBodyProse(blocksOf(text), leadsToResources))).toEqual({ kind: "unknown" });
});

test.each([
  [`In the request body, supply a JSON representation of a ${call} object.`, 56],
  [`In the request body, supply the values of the relevant ${call} fields. Do not supply a body in part.`, 56],
])("%s", (text, column) => {
  expect(quoted(readBodyProse(blocksOf(text), leadsToResources))).toEqual({
    kind: "linked",
    type: { kind: "named", name: "call", url: "../resources/call.md", origin: `3:${column} ${call}` },
    collection: false,
  });
});

test("several are asked for", () => {
  expect(quoted(readBodyProse(blocksOf(`Supply an array of new ${call} objects.`), leadsToResources))).toEqual({
    kind: "linked",
    type: { kind: "named", name: "call", url: "../resources/call.md", origin: `3:24 ${call}` },
    collection: true,
  });
});

test("a choice is a union", () => {
  const chat = "[chat](../resources/chat.md)";
  expect(
    quoted(readBodyProse(blocksOf(`Supply a JSON representation of a ${call} or a ${chat} object.`), leadsToResources)),
  ).toEqual({
    kind: "linked",
    type: {
      kind: "union",
      of: [
        { kind: "named", name: "call", url: "../resources/call.md", origin: `3:35 ${call}` },
        { kind: "named", name: "chat", url: "../resources/chat.md", origin: `3:69 ${chat}` },
      ],
    },
    collection: false,
  });
});

test.each([
  ["In the request body, supply the binary stream of the recording."],
  [`Supply the id of a ${call} to be added.`],
  [`Supply the identifier of the ${call} object.`],
  ["Supply a [token](/concepts/token.md)."],
  [`For the tones that there are, see ${call}.`],
  [`When the tone of the ${call} is set, supply another. If it is not, the tone of the ${call} is high.`],
  [`You can get the tones by getting ${call}.`],
  [`The response holds the ${call} that was made.`],
  [`Supply the XML representation of a ${call} object.`],
  ["| Property | Type |\n| :--- | :--- |\n| id | String |"],
])("'%s' says nothing of the body's type", (text) => {
  expect(readBodyProse(blocksOf(text), leadsToResources)).toEqual({ kind: "unknown" });
});

test.each([
  ["In the request body, supply the values for relevant fields that should be updated."],
  ["Supply the values of the properties to be changed."],
  ["In the request body, supply the new value for the **room** property."],
])("what is to change is asked for: %s", (text) => {
  expect(readBodyProse(blocksOf(text), leadsToResources)).toEqual({ kind: "changes" });
});

test.each([[`For the list of properties, see ${call}.`], [`If it is a guest, supply the values of the ${call}.`]])(
  "%s",
  (text) => {
    expect(readBodyProse(blocksOf(text), leadsToResources).kind).toBe("linked");
  },
);

test("a section without a word is blank", () => {
  expect(readBodyProse([], leadsToResources)).toEqual({ kind: "blank" });
});

test("a page may say elsewhere what its requests carry", () => {
  const said = (text: string): unknown => readBodyProseElsewhere(blocksOf(text), leadsToResources)?.kind;
  expect(said(`The request.\n\nIn the request body, supply a JSON representation of a ${call} object.`)).toBe("linked");
  expect(said(`The response holds a ${call} object.`)).toBeUndefined();
  expect(said("Do not supply a request body.")).toBeUndefined();
});

test("words of any number are read in no time", () => {
  const words = "The values of fields ".repeat(100_000);
  expect(readBodyProse(blocksOf(words), leadsToResources).kind).toBe("unknown");
});
