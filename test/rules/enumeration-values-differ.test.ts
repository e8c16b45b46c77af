import { test } from "vitest";
import { expectDiagnostics } from "../helpers/lint-pages.js";
import { operationPage } from "../helpers/operation-page.js";

const state = `# callState enum type

## Members

| Member | Value | Description |
|:---|:---|:---|
| ringing | 0 | Nobody has answered it yet. |
| established | 1 | Somebody has answered it. |
`;

test("a description may list fewer values, and a String any", () => {
  const call = `# call resource type

## Properties

| Property | Type | Description |
|:---|:---|:---|
| state | [callState](callstate.md) | Possible values are: \`ringing\`. |
| states | [callState](callstate.md) collection | Where it has been. |
| media | String | Possible values are: \`audio\`, \`video\`. |
`;
  expectDiagnostics({ "resources/call.md": call, "resources/callstate.md": state }, []);
});

test("the rows of a body are held against the enumeration too", () => {
  const body = `| Parameter | Type | Description |
|:---|:---|:---|
| states | [callState](../resources/callstate.md) collection | Possible values are: \`Ringing\`, \`established\`, \`gone\`. |`;
  expectDiagnostics({ "api/call-wait.md": operationPage({ body }), "resources/callstate.md": state }, [
    "api/call-wait.md:13:3 warning enumeration-values-differ Unexpected `Ringing`, `gone` among the values of `states`, expected members of api.callState, such as `ringing`",
    "  resources/callstate.md:3:4 The values of api.callState are listed here",
  ]);
});

test("the rows of a body may list fewer values than the resource that it creates, and no others", () => {
  const call = `# call resource type

## Properties

| Property | Type | Description |
|:---|:---|:---|
| door | String | Possible values are: \`Open\`, \`Shut\`, \`Locked\`. |
| sides | [callState](callstate.md) collection | Where they stand. |
| note | String | Anything. |
`;
  const body = `Supply a JSON representation of a [call](../resources/call.md) object.

| Property | Type | Description |
|:---|:---|:---|
| door | String | Possible values are: \`Open\`, \`shut\`. |
| sides | String collection | Possible values are: \`ringing\`, \`gone\`. |
| note | String | Possible values are: \`short\`, \`long\`. |`;
  const pages = { "resources/call.md": call, "resources/callstate.md": state };
  expectDiagnostics({ ...pages, "api/call-post.md": operationPage({ routes: "POST /calls", body }) }, [
    "api/call-post.md:15:3 warning enumeration-values-differ Unexpected `shut` among the values of `door`, expected those of api.call, such as `Shut`",
    "  resources/call.md:7:3 Its values are listed here",
    "api/call-post.md:16:3 warning enumeration-values-differ Unexpected `gone` among the values of `sides`, expected members of api.callState",
    "  resources/callstate.md:3:4 The values of api.callState are listed here",
  ]);
});

test("a JSON representation shows values that there are, once with what the table says of them", () => {
  const page = (description: string, shown: string): Readonly<Record<string, string>> => ({
    "resources/callstate.md": state,
    "resources/call.md": `# call resource type

## Properties

| Property | Type | Description |
|:---|:---|:---|
| state | [callState](callstate.md) | ${description} |

## JSON representation

<!-- { "blockType": "resource", "@odata.type": "api.call" } -->
\`\`\`json
{ "state": "${shown}" }
\`\`\`
`,
  });
  const message =
    "warning enumeration-values-differ Unexpected `ringin` among the values of `state`, expected members of api.callState, such as `ringing`";
  expectDiagnostics(page("Where it stands.", "ringin | established"), [
    `resources/call.md:13:12 ${message}`,
    "  resources/callstate.md:3:4 The values of api.callState are listed here",
  ]);
  for (const shown of ["ringing (default) | established | null", "ringing | ...", "String | null"]) {
    expectDiagnostics(page("Where it stands.", shown), []);
  }
  expectDiagnostics(page("Possible values are: `ringin`.", "ringin | established"), [
    `resources/call.md:7:3 ${message}`,
    "  resources/callstate.md:3:4 The values of api.callState are listed here",
    "  resources/call.md:13:12 The same stands here",
  ]);
  expectDiagnostics(page("Where it stands.", "ringing | established"), []);
  expectDiagnostics(page("Where it stands.", "one of them | none of them"), []);
});
