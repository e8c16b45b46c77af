import type {
  Annotation,
  Block,
  CodeBlock,
  HttpBody,
  HttpMessage,
  Page,
  RichText,
  Run,
  Section,
  Table,
} from "../../src/page/page.js";
import { jsonValue } from "./json-value.js";

/** A page in lines that say all it holds but the places: its kind and title, its sections by role, their blocks below. */
export function sketchPage(page: Page): readonly string[] {
  return [
    `${page.kind} page: ${page.title ? sketchText(page.title) : "(untitled)"}`,
    ...Array.from(page.frontMatter ?? [], ([key, { value }]) => `front matter ${key}: ${value}`),
    ...(page.namespace ? [`namespace ${page.namespace.value}`] : []),
    ...page.sections.flatMap(sketchSection),
  ];
}

/** The blocks of a page in lines: those of its first section, or of the one under the last heading. */
export function sketchBlocks(page: Page): readonly string[] {
  return (page.sections.at(-1)?.blocks ?? []).flatMap(sketchBlock);
}

/** Inline content as the markdown that would read the same. */
function sketchText(text: RichText): string {
  return text.runs.map(sketchRun).join("");
}

/** An annotation's fields that say something, on one line. */
export function sketchAnnotation(annotation: Annotation): string {
  const { value: _, origin: __, ...fields } = annotation;
  const told = Object.entries(fields).flatMap(([name, field]) => {
    const shown = sketchField(field);
    return shown === "" ? [] : [`${name}=${shown}`];
  });
  return ["annotation", ...told].join(" ");
}

function sketchSection(section: Section): readonly string[] {
  if (!section.heading) return section.blocks.flatMap(sketchBlock);
  const parent = section.parent?.heading ? ` below ${sketchText(section.parent.heading)}` : "";
  const head = `${"#".repeat(section.depth)} ${sketchText(section.heading)} (${section.role}${parent})`;
  return [head, ...section.blocks.flatMap(sketchBlock)];
}

function sketchBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case "paragraph":
      return [`paragraph ${sketchText(block.text)}`];
    case "list":
      return [
        "list",
        ...block.items.flatMap((item) => ["  item", ...item.flatMap(sketchBlock).map(indent).map(indent)]),
      ];
    case "quote":
      return ["quote", ...block.blocks.flatMap(sketchBlock).map(indent)];
    case "table":
      return sketchTable(block);
    case "code":
      return sketchCode(block);
    default:
      return block satisfies never;
  }
}

function sketchTable(table: Table): readonly string[] {
  return [
    `table ${table.columns.map(({ text, role }) => `${sketchText(text)} (${role})`).join(" | ")}`,
    ...table.rows.map((row) => `  ${row.isTitle ? "title" : "row"} ${row.cells.map(sketchText).join(" | ")}`),
  ];
}

function sketchCode(block: CodeBlock): readonly string[] {
  const shown = block.messages.length === 0 && !block.json;
  return [
    `code ${block.language || "(no language)"}`,
    ...(block.annotation ? [`  ${sketchAnnotation(block.annotation)}`] : []),
    ...block.messages.flatMap(sketchMessage).map(indent),
    ...(block.json ? [`  json ${JSON.stringify(jsonValue(block.json))}`] : []),
    ...(shown ? [`  text ${JSON.stringify(block.text)}`] : []),
  ];
}

/** A message in lines: its first line, its headers, its body. */
export function sketchMessage(message: HttpMessage): readonly string[] {
  const first =
    message.kind === "request"
      ? `request ${message.method.value} ${message.target.value}`
      : `response ${message.status.value} ${message.reason?.value ?? "(no reason)"}`;
  const headers = message.headers.map(({ name, value }) => `  ${name.value}: ${value.value}`);
  return [first, ...headers, ...(message.body ? [`  ${sketchBody(message.body)}`] : [])];
}

function sketchBody({ json, text }: HttpBody): string {
  return json ? `json ${JSON.stringify(jsonValue(json))}` : `body ${JSON.stringify(text)}`;
}

function sketchRun(run: Run): string {
  if (run.kind === "code") return `\`${run.text}\``;
  if (run.kind === "link") return `[${run.text}](${run.link.url})`;
  return run.strong ? `**${run.text}**` : run.text;
}

function sketchField(field: unknown): string {
  if (field === undefined || field === false) return "";
  if (field === true) return "yes";
  if (Array.isArray(field)) return field.map(sketchField).join(",");
  return typeof field === "object" && field !== null && "value" in field ? String(field.value) : String(field);
}

function indent(line: string): string {
  return `  ${line}`;
}
