import { expect, test } from "vitest";
import { reportSarif } from "../../../src/diagnostics/reporters/sarif.js";
import { findingAt, originOf, sourceOf } from "../../helpers/finding.js";

test("a log has one run with the rules that were broken, what they mean, and where", async () => {
  const page = sourceOf("a call", "api/call answer.md");
  const finding = findingAt(page, "call", {
    severity: "info",
    message: "m",
    related: [{ message: "r", origin: originOf(page, "a") }],
  });
  const artifactLocation = { uri: "docs/api/call%20answer.md" };
  const log: unknown = JSON.parse(
    await reportSarif([finding, finding], {
      root: "docs",
      version: async () => "1.2.3",
      explain: async (code) => `# ${code}`,
    }),
  );
  const result = {
    ruleId: "broken-link",
    level: "note",
    message: { text: "m" },
    locations: [
      {
        physicalLocation: {
          artifactLocation,
          region: { startLine: 1, startColumn: 3, endLine: 1, endColumn: 7 },
        },
      },
    ],
    relatedLocations: [
      {
        physicalLocation: {
          artifactLocation,
          region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 },
        },
        message: { text: "r" },
      },
    ],
  };
  const rule = {
    id: "broken-link",
    shortDescription: { text: "link that leads nowhere" },
    help: { text: "# broken-link", markdown: "# broken-link" },
    defaultConfiguration: { level: "warning" },
  };
  expect(log).toEqual({
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "docwright", version: "1.2.3", rules: [rule] } },
        columnKind: "utf16CodeUnits",
        results: [result, result],
      },
    ],
  });
});

test("a page on another drive of Windows has a URI of its own", async () => {
  const finding = findingAt(sourceOf("a call", "api/a call.md"), "call");
  const options = { root: "D:/my docs", version: async () => "1.2.3", explain: async () => "" };
  const log = await reportSarif([finding], options);
  expect(log).toContain('"uri": "file:///D:/my%20docs/api/a%20call.md"');
});
