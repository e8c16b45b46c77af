import { readApi } from "../../helpers/api.js";
import { sketchOperation } from "../../helpers/sketch-api.js";

/** What a page says of its parameters. */
export interface ParametersRead {
  readonly parameters: readonly string[];
  readonly routes: readonly string[];
  readonly omissions: readonly string[];
  readonly findings: readonly string[];
}

/** What a page with `routes` and `sections` says of its parameters. */
export function readParametersOn(routes: string, sections: string): ParametersRead {
  const page = `# Get call\n\n## HTTP request\n\n\`\`\`http\n${routes}\n\`\`\`\n\n${sections}\n`;
  const { api, findings } = readApi({ "api/call-get.md": page });
  const [operation] = api.operations;
  const lines = operation ? sketchOperation(operation).map((line) => line.trim()) : [];
  return {
    parameters: lines.filter((line) => /^(?:path|query|header|function) /.test(line)),
    routes: lines.filter((line) => /^[A-Z]+ \//.test(line)),
    omissions: api.omissions.map(({ what, subject, reason }) => `${what} ${subject.value}: ${reason}`),
    findings,
  };
}
