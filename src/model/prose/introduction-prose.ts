import type { Page } from "../../page/page.js";
import { proseIn } from "./block-prose.js";

/** What `page` says below its title, before its first heading, or else in a section that describes it. */
export function introductionProse({ sections: [introduction, ...others] }: Page): string {
  const opening = introduction ? proseIn(introduction.blocks) : "";
  const described = others.find(({ heading }) => /^(?:api )?description$/i.test(heading?.text.trim() ?? ""));
  return opening === "" && described ? proseIn(described.blocks) : opening;
}
