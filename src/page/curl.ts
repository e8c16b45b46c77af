import { methods } from "./http-syntax.js";
import type { CodeBlock, RouteLine } from "./page.js";

/** Languages of a fence that holds commands. */
const shells: ReadonlySet<string> = new Set(["", "bash", "console", "curl", "http", "sh", "shell", "shell-session"]);
const command = /^[ \t]*(?:\$[ \t]+)?curl\b/gm;
const methodOption = new RegExp(`(?:-X|--request)[ =]?["']?(${methods.join("|")})\\b`);
const sendsData = /\s(?:-d|--data(?:-\w+)?|--json|-F|--form)[\s=]/;
const url = /https?:\/\/[^\s"'\\]+/;

/** `block`, with the routes that its commands for curl take where it holds no HTTP. */
export function readCurl(block: CodeBlock): CodeBlock {
  if (block.messages.length > 0 || !shells.has(block.language)) return block;
  const starts = Array.from(block.text.matchAll(command), ({ index }) => index);
  const commands = starts.map((start, at) => block.text.slice(start, starts[at + 1]));
  return { ...block, routes: commands.flatMap((text) => routeOf(text, block)) };
}

function routeOf(text: string, { origin }: CodeBlock): readonly RouteLine[] {
  const target = url.exec(text)?.[0];
  if (target === undefined) return [];
  // As curl does without a method of its own.
  const method = methodOption.exec(text)?.[1] ?? (sendsData.test(text) ? "POST" : "GET");
  const at = origin.source.text.indexOf(target, origin.start);
  const isThere = at !== -1 && at + target.length <= origin.end;
  const place = isThere ? { ...origin, start: at, end: at + target.length } : origin;
  return [{ method: { value: method, origin: place }, target: { value: target, origin: place } }];
}
