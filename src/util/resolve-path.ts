import { decode } from "./percent.js";

/**
 * The path that `url` leads to from the file at `from`, both below a common root with POSIX separators; undefined where
 * it leads out of the root. `/x` and `~/x` begin at the root; a query and a fragment are left out.
 */
export function resolvePath(from: string, url: string): string | undefined {
  const [target = ""] = url.split(/[?#]/, 1);
  const atRoot = /^~?\//.exec(target)?.[0];
  const segments = atRoot ? [] : from.split("/").slice(0, -1);
  for (const segment of target.slice(atRoot?.length ?? 0).split("/")) {
    if (segment === "..") {
      if (segments.pop() === undefined) return undefined;
    } else if (segment !== "." && segment !== "") segments.push(unescaped(segment));
  }
  return segments.join("/");
}

// An escaped separator or dot segment would lead elsewhere than it reads.
function unescaped(segment: string): string {
  const decoded = decode(segment);
  return /[/\\]|^\.\.?$/.test(decoded) ? segment : decoded;
}
