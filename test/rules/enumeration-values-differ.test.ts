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
