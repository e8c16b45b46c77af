import { readStartLine } from "./http-lines.js";
import type { Block, CodeBlock, CodeRun, HttpRequest, Paragraph } from "./page.js";

/** `blocks` of a section that lists routes, with each paragraph of nothing but request lines in code spans, `GET /calls`, as the fence that it means. */
export function readInlineRoutes(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block) => {
    if (block.kind === "list") return { ...block, items: block.items.map(readInlineRoutes) };
    return block.kind === "paragraph" ? (asFence(block) ?? block) : block;
  });
}

function asFence({ text, origin }: Paragraph): CodeBlock | undefined {
  const said = text.runs.filter((run) => run.kind !== "text" || run.text.trim() !== "");
  const messages = said.map((run) => (run.kind === "code" ? requestIn(run) : undefined));
  const requests = messages.filter((message) => message !== undefined);
  if (requests.length === 0 || requests.length < messages.length) return undefined;
  const routes = requests.map(({ method, target }) => ({ method, target }));
  return {
    kind: "code",
    language: "http",
    text: text.text,
    annotation: undefined,
    routes,
    messages: requests,
    json: undefined,
    origin,
  };
}

function requestIn({ text, origin }: CodeRun): HttpRequest | undefined {
  const line = readStartLine(text);
  if (line?.kind !== "request") return undefined;
  const written = origin.source.text.slice(origin.start, origin.end);
  const locate = (value: string): HttpRequest["target"] => {
    const at = written.indexOf(value);
    const start = origin.start + at;
    return { value, origin: at === -1 ? origin : { ...origin, start, end: start + value.length } };
  };
  return {
    kind: "request",
    method: locate(line.method.text),
    target: locate(line.target.text),
    headers: [],
    body: undefined,
    origin,
  };
}
