/** The parts of an operation's page that a test is about; the rest is that of a page which answers a call. */
export interface OperationParts {
  readonly title?: string;
  readonly routes?: string;
  /** The Request body section; none where it is left out. */
  readonly body?: string;
  readonly response?: string;
  /** The Example section; none where it is left out. */
  readonly example?: string;
}

/** A page that documents an operation, with the headings and the fence that all such pages have. */
export function operationPage(parts: OperationParts): string {
  const { title = "Answer a call", routes = "POST /calls/{id}/answer", body, example } = parts;
  const { response = "If successful, this method returns a `204 No Content` response code." } = parts;
  return [
    `# ${title}`,
    `## HTTP request\n\n\`\`\`http\n${routes}\n\`\`\``,
    ...(body === undefined ? [] : [`## Request body\n\n${body}`]),
    `## Response\n\n${response}`,
    ...(example === undefined ? [] : [`## Example\n\n${example}`]),
    "",
  ].join("\n\n");
}

/** A fence of HTTP: a first line and, behind a blank one, a JSON body. */
export function httpFence(firstLine: string, json?: string): string {
  const body = json === undefined ? "" : `\nContent-Type: application/json\n\n${json}`;
  return `\`\`\`http\n${firstLine}${body}\n\`\`\`\n`;
}
