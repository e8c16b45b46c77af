import { type PathTemplate, type Segment, segmentKey } from "../../../model/paths/path-template.js";
import { memoize } from "../../../util/memoize.js";
import { spellSegment, type Gap, type Piece } from "./segment-spelling.js";

/** A path as OpenAPI writes it. */
export interface SpelledPath {
  /** `/calls/{callId}/range(address='{address}')` */
  readonly template: string;
  /** Equal for paths that OpenAPI takes for one (3.1.1, section 4.8.8.2), and for those that differ in case alone. */
  readonly key: string;
  readonly slots: readonly Slot[];
}

/** A place in a path that a caller fills. */
export interface Slot extends Omit<Gap, "wanted"> {
  /** Unique in its path. */
  readonly name: string;
}

/**
 * Spells the paths of an API, of which `paths` are all: what several have in common is spelled as most of them do, so that a
 * place has one name in all paths that lead through it. Takes steps in proportion to the paths' length.
 */
export function createSpeller(paths: Iterable<PathTemplate>): (path: PathTemplate) => SpelledPath {
  const root = createNode();
  const walk = (
    { segments }: PathTemplate,
    visit?: (node: PathNode, segment: Segment) => void,
  ): readonly PathNode[] => {
    let node = root;
    return segments.map((segment) => {
      node = childOf(node, segment);
      visit?.(node, segment);
      return node;
    });
  };
  const walked = new Map<PathTemplate, readonly PathNode[]>();
  for (const path of paths)
    walked.set(
      path,
      walk(path, ({ variants }, segment) => variants.push(segment)),
    );
  const known = new Map<PathNode, readonly Piece[]>();
  return memoize((path) => {
    const { segments } = path;
    const nodes = walked.get(path) ?? walk(path);
    const pieces = nodes.flatMap((node, index) => {
      const spelled = known.get(node) ?? spellSegment(node.variants, index);
      known.set(node, spelled);
      const isFollowed = segments[index]?.kind === "relativePath" && index < segments.length - 1;
      return isFollowed ? [...spelled, ":"] : spelled;
    });
    return join(pieces);
  });
}

function join(pieces: readonly Piece[]): SpelledPath {
  const taken = new Set<string>();
  const named = pieces.map((piece) => (typeof piece === "string" ? piece : nameSlot(piece, taken)));
  const template = named.map((piece) => (typeof piece === "string" ? piece : `{${piece.name}}`)).join("");
  const key = named.map((piece) => (typeof piece === "string" ? piece.toLowerCase() : "{}")).join("");
  return { template: template || "/", key, slots: named.filter((piece) => typeof piece !== "string") };
}

function nameSlot({ wanted, ...gap }: Gap, taken: Set<string>): Slot {
  let name = wanted;
  for (let ordinal = 2; taken.has(name); ordinal += 1) name = `${wanted}${ordinal}`;
  taken.add(name);
  return { name, ...gap };
}

/** A place in the tree of an API's paths. */
interface PathNode {
  /** By what their segments have in common, whatever the case of names and the names of placeholders. */
  readonly children: Map<string, PathNode>;
  /** The segment of this place, as each path writes it that leads here. */
  readonly variants: Segment[];
}

/** A place without a path through it. */
function createNode(): PathNode {
  return { children: new Map(), variants: [] };
}

/** The place behind `node` that `segment` leads to, made where there is none. */
function childOf({ children }: PathNode, segment: Segment): PathNode {
  const key = segmentKey(segment);
  const child = children.get(key) ?? createNode();
  children.set(key, child);
  return child;
}
