import type { RootContent } from "mdast";
import type { Scope } from "../scope.js";

/** What a part of a page turns out to hold: nodes of a text that is mended from it, and the scope that leads back from them. */
export interface MendedText {
  readonly nodes: readonly RootContent[];
  readonly scope: Scope;
}
