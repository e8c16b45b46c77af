import type { Block, Page } from "../../page/page.js";
import type { Origin } from "../../source/source.js";
import { proseOf } from "../prose/markdown-text.js";
import type { RefusedOption } from "../operation.js";
import { isWithin } from "../page-access.js";
import { stepsOf } from "./page-steps.js";
import { systemQueryOptions } from "./query-options.js";
import { sentencesOf } from "../prose/sentences.js";

/**
 * Where `page` says that its requests take none of OData's query options: "This method does not support the OData query
 * parameters to customize the response." (33 of the pages that were counted); undefined where it does not. A refusal of some by
 * their names, on a condition, or in a further step of the page refuses no other.
 */
export function queryRefusal(page: Page): Origin | undefined {
  return telling(page).find((block) => clausesOf(block).some((clause) => refusal.test(clause)))?.origin;
}

/**
 * The query options that `page` refuses by their names: "`$skip` isn't supported.", "This method does not support `$skip` and
 * `$count`." What it refuses of a property, or on a condition, it takes of others.
 */
export function optionsRefused(page: Page): readonly RefusedOption[] {
  return telling(page).flatMap((block) => {
    const said = sentencesOf(proseOf(block.text).replaceAll(/[*`]/g, "")).map((sentence) =>
      sentence.replace(label, ""),
    );
    const end = said.findIndex((sentence) => condition.test(sentence));
    const names = said.slice(0, end === -1 ? undefined : end).flatMap((sentence) => {
      const match = refusalOfSome.exec(sentence);
      return Array.from((match?.[1] ?? match?.[2] ?? "").matchAll(/\$\w+/g), ([name]) => name.toLowerCase());
    });
    return names.filter((name) => systemQueryOptions.has(name)).map((name) => ({ name, origin: block.origin }));
  });
}

type Paragraph = Extract<Block, { readonly kind: "paragraph" }>;

/** The paragraphs of `page` that describe all of its operation. */
function telling(page: Page): readonly Paragraph[] {
  const steps = stepsOf(page);
  return page.sections
    .filter((section) => !isWithin(section, "example", "permissions", "response") && steps(section) === undefined)
    .flatMap(({ blocks }) => blocks.flatMap(paragraphsIn));
}

function paragraphsIn(block: Block): readonly Paragraph[] {
  if (block.kind === "quote") return block.blocks.flatMap(paragraphsIn);
  return block.kind === "paragraph" ? [block] : [];
}

const things = "(?:methods?|operations?|apis?|calls?|requests?|functions?|actions?|endpoints?|resources?)";
const subject = `(?:currently,? )?(?:this|these|the) (?:[\\w-]+ ){0,3}?${things}`;
const never = "(?:(?:does|do) not|(?:does|do)n[’']t) (?:currently |yet )?support (?:any |any of |the |any of the )?";
const options = "(?:optional )?(?:odata )?query (?:string )?(?:parameters|options)";
const purpose = "(?: to (?:help )?customi[sz]e (?:the|its) responses?)?(?: at this time| yet)?";
const end = " ?(?:[.;]|$|\\((?:such as\\b|for example\\b|e\\.g\\.))";
const refusal = new RegExp(
  `^(?:${subject} ${never}${options}${purpose}|(?:the )?${options} (?:are not|aren[’']t) (?:currently |yet )?supported)${end}`,
  "i",
);

// A label goes before some: "**Note**: This method does not support …".
function clausesOf({ text }: Paragraph): readonly string[] {
  return sentencesOf(proseOf(text).replaceAll("*", "")).flatMap((sentence) => sentence.split(/(?<=:)\s+/));
}

const names = "((?:\\$\\w+(?:,? and |,? or |, )?)+)";
const optionsNamed = ` ?(?:(?:odata )?(?:query |system query )?(?:parameters?|options?|operators?))?`;
const refusalOfSome = new RegExp(
  `^(?:(?:${subject}|it) ${never}${names}${optionsNamed}|(?:the )?${names}${optionsNamed} (?:(?:is|are) not|(?:is|are)n[’']t) (?:currently |yet )?supported) ?(?:[.;]|$)`,
  "i",
);
const label = /^(?:note|important|caution|tip|warning):\s+/i;
const condition = /^(?:if|when|for|on|in|with|where|while|unless)\b/i;
