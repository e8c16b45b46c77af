// Validates the documents that the command line names with Redocly's recommended rules, and prints each error on a line.
import { readFile } from "node:fs/promises";
import { createConfig, lintFromString } from "@redocly/openapi-core";

const config = await createConfig({ extends: ["recommended"] });
for (const file of process.argv.slice(2)) {
  const problems = await lintFromString({ source: await readFile(file, "utf8"), absoluteRef: file, config });
  for (const { severity, ruleId, message, location } of problems) {
    if (severity === "error") console.log(`${file}${location[0]?.pointer ?? ""} ${ruleId}: ${message}`);
  }
}
