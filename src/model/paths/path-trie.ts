import type { PathTemplate, Segment } from "./path-template.js";
import type { PathToken } from "./request-path.js";
import { simpleName } from "../types/type-name.js";

/** Templates by their segments, so that finding the one that a request takes does not try them all. */
export interface PathTrie {
  readonly root: TrieNode;
  /** The namespaces of qualified segments, `microsoft.graph` of `microsoft.graph.user`, in lower case. */
  readonly namespaces: ReadonlySet<string>;
  /** A namespace makes no difference. */
  readonly isLoose?: boolean;
}

interface TrieNode {
  /** By name in lower case. */
  readonly literals: Map<string, TrieNode>;
  readonly functions: Map<string, TrieFunction[]>;
  /** The names of literals and functions by what is left of them without their namespace, where they have one. */
  readonly qualified: Map<string, string>;
  readonly others: Map<"key" | "parenthesisedKey" | "relativePath", TrieNode>;
  /** The first template that ends here. */
  template: PathTemplate | undefined;
}

interface TrieFunction {
  /** In lower case, sorted. */
  readonly parameters: readonly string[];
  readonly node: TrieNode;
}

/** Indexes `templates`; of two that differ only in case or placeholder names the first counts. */
export function buildPathTrie(templates: readonly PathTemplate[]): PathTrie {
  const root = createNode();
  const namespaces = new Set<string>();
  for (const template of templates) {
    let node = root;
    for (const segment of template.segments) {
      const namespace = "name" in segment ? namespaceIn(segment.name) : undefined;
      if ("name" in segment && namespace !== undefined) {
        const name = segment.name.toLowerCase();
        namespaces.add(namespace);
        node.qualified.set(simpleName(name), name);
      }
      node = childFor(node, segment);
    }
    node.template ??= template;
  }
  return { root, namespaces };
}

/**
 * The template that `tokens` take: the one with the most names in common, then the one written most alike. Where none has all
 * of the names, one that has them with a namespace, or without: `estimate` for `microsoft.graph.security.estimate`.
 */
export function findTemplate(trie: PathTrie, tokens: readonly PathToken[]): PathTemplate | undefined {
  const written = findBelow(trie, trie.root, tokens);
  return (written ?? findBelow({ ...trie, isLoose: true }, trie.root, tokens))?.template;
}

interface Found {
  readonly template: PathTemplate;
  readonly names: number;
  readonly looseness: number;
}

interface Step {
  readonly node: TrieNode;
  /** 1 where a name matched, 0 where a placeholder took the token. */
  readonly names: number;
  /** 1 where the request writes it in another form than the template. */
  readonly looseness: number;
}

// Each node of the trie is visited once at most, since one way alone leads to it.
function findBelow(trie: PathTrie, node: TrieNode, tokens: readonly PathToken[], index = 0): Found | undefined {
  const token = tokens[index];
  if (!token) return node.template && { template: node.template, names: 0, looseness: 0 };
  let best: Found | undefined;
  for (const step of stepsFor(trie, node, token)) {
    const rest = findBelow(trie, step.node, tokens, index + 1);
    if (!rest) continue;
    const found = { ...rest, names: rest.names + step.names, looseness: rest.looseness + step.looseness };
    if (!best || found.names > best.names || (found.names === best.names && found.looseness < best.looseness))
      best = found;
  }
  return best;
}

function stepsFor(trie: PathTrie, node: TrieNode, token: PathToken): readonly Step[] {
  switch (token.kind) {
    case "name": {
      const name = nameIn(trie, node, token.text.toLowerCase());
      const bare = node.functions.get(name)?.filter((candidate) => candidate.parameters.length === 0) ?? [];
      const steps = [
        ...stepTo(node.literals.get(name), 1, 0),
        ...bare.flatMap((candidate) => stepTo(candidate.node, 1, 1)),
      ];
      if (!canBeKey(token.text, trie.namespaces)) return steps;
      return [...steps, ...stepTo(node.others.get("key"), 0, 0), ...stepTo(node.others.get("parenthesisedKey"), 0, 1)];
    }
    case "key":
      return [...stepTo(node.others.get("parenthesisedKey"), 0, 0), ...stepTo(node.others.get("key"), 0, 1)];
    case "relativePath":
      return stepTo(node.others.get("relativePath"), 0, 0);
    case "call":
      return stepsForCall(node, token, nameIn(trie, node, token.name.toLowerCase()));
  }
}

/** `name` as `node` has it. */
function nameIn({ isLoose }: PathTrie, { literals, functions, qualified }: TrieNode, name: string): string {
  if (!isLoose || literals.has(name) || functions.has(name)) return name;
  return qualified.get(name) ?? (namespaceIn(name) === undefined ? name : simpleName(name));
}

function stepsForCall(node: TrieNode, call: PathToken & { readonly kind: "call" }, name: string): readonly Step[] {
  const given = new Set(call.arguments.map((argument) => argument.name?.toLowerCase() ?? ""));
  const candidates =
    node.functions.get(name)?.filter(({ parameters }) => parameters.every((parameter) => given.has(parameter))) ?? [];
  return [
    ...candidates.flatMap((candidate) => stepTo(candidate.node, 1, given.size - candidate.parameters.length)),
    ...stepTo(node.literals.get(name), 1, given.size + 1),
  ];
}

function stepTo(node: TrieNode | undefined, names: number, looseness: number): readonly Step[] {
  return node ? [{ node, names, looseness }] : [];
}

// `$count` and `microsoft.graph.user` are what they are: no key.
function canBeKey(text: string, namespaces: ReadonlySet<string>): boolean {
  const namespace = namespaceIn(text);
  return text !== "" && !/^\$[a-z]/i.test(text) && (namespace === undefined || !namespaces.has(namespace));
}

// One dot is a domain or a file name as often.
function namespaceIn(name: string): string | undefined {
  return /^([a-z_]\w*(?:\.\w+)+)\.\w+$/i.exec(name)?.[1]?.toLowerCase();
}

function childFor(node: TrieNode, segment: Segment): TrieNode {
  switch (segment.kind) {
    case "literal":
      return childIn(node.literals, segment.name.toLowerCase());
    case "key":
    case "parenthesisedKey":
    case "relativePath":
      return childIn(node.others, segment.kind);
    case "function":
      return functionIn(
        node,
        segment.name.toLowerCase(),
        segment.arguments.map((argument) => argument.name.toLowerCase()).toSorted(),
      );
  }
}

function childIn<K>(children: Map<K, TrieNode>, key: K): TrieNode {
  const child = children.get(key) ?? createNode();
  children.set(key, child);
  return child;
}

function functionIn(node: TrieNode, name: string, parameters: readonly string[]): TrieNode {
  const overloads = node.functions.get(name) ?? [];
  node.functions.set(name, overloads);
  const known = overloads.find((overload) => overload.parameters.join() === parameters.join());
  if (known) return known.node;
  const added = { parameters, node: createNode() };
  overloads.push(added);
  return added.node;
}

function createNode(): TrieNode {
  return {
    literals: new Map(),
    functions: new Map(),
    qualified: new Map(),
    others: new Map(),
    template: undefined,
  };
}
