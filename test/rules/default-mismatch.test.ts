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

/** A page of a resource with properties of the types and descriptions in `rows`. */
function callPage(...rows: readonly (readonly [type: string, description: string])[]): string {
  const lines = rows.map(([type, description], index) => `| p${index} | ${type} | ${description} |`);
  return `# call resource type\n\n## Properties\n\n| Property | Type | Description |\n|:---|:---|:---|\n${lines.join("\n")}\n`;
}

test("a default is a value of its type", () => {
  const call = callPage(
    ["Int32", "The default is `true`."],
    ["Boolean", "Default = 0."],
    ["Duration", "Default: false."],
    ["Int32", "The default is 2.5."],
    ["Boolean", "The default is on."],
    ["Int32", "The default is `30 minutes`."],
    ["DateTimeOffset", 'The default value is "now".'],
    ["Boolean", "Default value is `null`."],
    ["Boolean collection", "Default value is `none`."],
    ["String", "Default value is `false`."],
  );
  expectDiagnostics({ "resources/call.md": call }, [
    "resources/call.md:7:3 warning default-mismatch Unexpected default `true` of `p0`, expected a value of type Int32",
    "resources/call.md:8:3 warning default-mismatch Unexpected default `0` of `p1`, expected a value of type Boolean",
    "resources/call.md:9:3 warning default-mismatch Unexpected default `false` of `p2`, expected a value of type Duration",
    "resources/call.md:10:3 warning default-mismatch Unexpected default `2.5` of `p3`, expected a value of type Int32",
  ]);
});

test("a default is one of the values that are listed, here or on a page of their own", () => {
  const call = callPage(
    ["String", "Possible values are: `audio`, `video`. Default is `false`."],
    ["String", "Possible values are: `audio`, `video`. Default is None."],
    ["[callState](callstate.md)", "The default is `Ringing`."],
    ["[callState](callstate.md)", "Defaults to Ringing."],
  );
  expectDiagnostics({ "resources/call.md": call, "resources/callstate.md": state }, [
    "resources/call.md:7:3 warning default-mismatch Unexpected default `false` of `p0`, expected one of `audio`, `video`",
    "resources/call.md:9:3 warning default-mismatch Unexpected default `Ringing` of `p2`, expected `ringing`",
    "  resources/callstate.md:3:4 The values are listed here",
  ]);
});

test("what a list of the description has and its enumeration lacks is said once", () => {
  const call = callPage(["[callState](callstate.md)", "Possible values are: `Ringing` (default), `established`."]);
  expectDiagnostics({ "resources/call.md": call, "resources/callstate.md": state }, [
    "resources/call.md:7:3 warning enumeration-values-differ Unexpected `Ringing` among the values of `p0`, expected members of api.callState, such as `ringing`",
    "  resources/callstate.md:3:4 The values of api.callState are listed here",
  ]);
});

test("the rows of a body and parameters are held against their types too", () => {
  const rows = `| Parameter | Type | Description |\n|:---|:---|:---|\n| wait | Boolean | The default is \`1\`. |`;
  const query = `## Query parameters\n\n| Parameter | Type | Description |\n|:---|:---|:---|\n| quiet | Boolean | The default is \`no\`. |\n`;
  expectDiagnostics({ "api/call-answer.md": operationPage({ body: rows }) + query }, [
    "api/call-answer.md:13:3 warning default-mismatch Unexpected default `1` of `wait`, expected a value of type Boolean",
    "api/call-answer.md:23:3 warning default-mismatch Unexpected default `no` of `quiet`, expected a value of type Boolean",
  ]);
});

test("a default is within the limits that its description sets, a number or a text", () => {
  const call = callPage(
    ["Int32", "Valid values 10 to 120. Default value is 300."],
    ["Int32", "Valid values 10 to 120. Default value is 120."],
    ["String", "Maximum length is 4 characters. The default is `silent`."],
    ["Int32", "Valid values 10 to 120. Default value is 0, which means no limit; 0 = no limit."],
  );
  expectDiagnostics({ "resources/call.md": call }, [
    "resources/call.md:7:3 warning default-mismatch Unexpected default `300` of `p0`, expected 10 to 120",
    "resources/call.md:9:3 warning default-mismatch Unexpected default `silent` of `p2`, expected at most 4 characters",
  ]);
});

test("a default of what stands in an object is held against its type, too", () => {
  const body = `In the request body, provide an object with these parameters.

| Parameter | Type | Description |
|:---|:---|:---|
| settings | Object | How it is played. |
| settings.volume | Int32 | How loud. The default is \`true\`. |
`;
  expectDiagnostics({ "api/call-play.md": operationPage({ routes: "POST /calls/{id}/play", body }) }, [
    "api/call-play.md:16:3 warning default-mismatch Unexpected default `true` of `volume`, expected a value of type Int32",
  ]);
});

test("values that the resource lists are explained there", () => {
  const body =
    "Supply the changes.\n\n| Property | Type | Description |\n|:---|:---|:---|\n| tone | String | The default is `low`. |\n";
  const response = "It returns a `200 OK` response code and the updated [call](../resources/call.md).";
  expectDiagnostics(
    {
      "api/call-update.md": operationPage({ routes: "PATCH /calls/{id}", body, response }),
      "resources/call.md": callPage(["String", "Possible values are: `Low`, `High`."]).replace("| p0 |", "| tone |"),
    },
    [
      "api/call-update.md:15:3 warning default-mismatch Unexpected default `low` of `tone`, expected `Low`",
      "  resources/call.md:7:3 The values are listed here",
    ],
  );
});
