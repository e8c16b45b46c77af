/** The parts of a resource's page that a test is about. */
export interface ResourceParts {
  readonly title?: string;
  /** The paragraphs below the title. */
  readonly introduction?: string;
  /** The rows of the Properties table, `name | type | description`; no table where it is left out. */
  readonly properties?: readonly string[];
  /** The same of the Relationships table. */
  readonly relationships?: readonly string[];
  /** The annotation of the JSON representation, without its `blockType`. */
  readonly annotation?: Readonly<Record<string, unknown>>;
  /** The JSON representation; none where it is left out. */
  readonly json?: string;
}

/** A page that documents a resource, with the headings, the table heads and the fence that all such pages have. */
export function resourcePage(parts: ResourceParts): string {
  const { title = "call resource type", introduction, properties, relationships, annotation, json } = parts;
  const comment = `<!-- ${JSON.stringify({ blockType: "resource", ...annotation })} -->`;
  return [
    `# ${title}`,
    ...(introduction === undefined ? [] : [introduction]),
    ...(properties ? [`## Properties\n\n${table("Property", properties)}`] : []),
    ...(relationships ? [`## Relationships\n\n${table("Relationship", relationships)}`] : []),
    ...(json === undefined
      ? []
      : [`## JSON representation\n\n${annotation ? `${comment}\n` : ""}\`\`\`json\n${json}\n\`\`\``]),
    "",
  ].join("\n\n");
}

function table(name: string, rows: readonly string[]): string {
  return [`| ${name} | Type | Description |`, "|:---|:---|:---|", ...rows.map((row) => `| ${row} |`)].join("\n");
}
