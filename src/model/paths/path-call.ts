import { closeOf, splitOutside } from "../prose/brackets.js";

/** `range(address='A1')`, `companies('{id}')`, `delta()`: a name with one or more groups of arguments in parentheses. */
export interface WrittenCall {
  readonly name: string;
  readonly groups: readonly (readonly WrittenArgument[])[];
}

export interface WrittenArgument {
  /** Undefined for a key, `('{id}')`. */
  readonly name: string | undefined;
  /** Without the quotes, doubled ones inside made single. */
  readonly value: string;
  readonly quoted: boolean;
  /** What stands before the quotes, `Zone` in `Zone'{zone}'`. */
  readonly type: string | undefined;
}

/** Reads a segment whose brackets and quotes are balanced as a call; undefined where it is none. */
export function readCall(segment: string): WrittenCall | undefined {
  const open = segment.search(/[({<]/);
  const name = segment.slice(0, open);
  if (open === -1 || segment.charAt(open) !== "(" || /\s/.test(name)) return undefined;
  const groups: (readonly WrittenArgument[])[] = [];
  for (let at = open; at < segment.length;) {
    const close = segment.charAt(at) === "(" ? closeOf(segment, at) : -1;
    if (close === -1) return undefined;
    groups.push(readArguments(segment.slice(at + 1, close)));
    at = close + 1;
  }
  return { name, groups };
}

/** Whether a group is a key, `('{id}')`, and no arguments of a function. */
export function isKeyGroup(group: readonly WrittenArgument[]): boolean {
  return group.length === 1 && group[0]?.name === undefined;
}

function readArguments(text: string): readonly WrittenArgument[] {
  return text.trim() === "" ? [] : splitOutside(text, ",", ")").map(readArgument);
}

function readArgument(text: string): WrittenArgument {
  const equals = /^\s*([\w@$.-]+)\s*=/.exec(text);
  const written = text.slice(equals?.[0].length ?? 0).trim();
  const [, type = "", value] = /^([\w.]*)'(.*)'$/s.exec(written) ?? [];
  return {
    name: equals?.[1],
    value: value?.replaceAll("''", "'") ?? written,
    quoted: value !== undefined,
    type: type === "" ? undefined : type,
  };
}
