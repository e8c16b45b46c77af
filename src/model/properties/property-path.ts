/** A name in the path of a property: of an object, or of a list of them. */
export interface PathStep {
  readonly name: string;
  readonly isList: boolean;
}

/** The names from the body down to a property, its own last; never empty. */
type PropertyPath = readonly [PathStep, ...PathStep[]];

/** Steps: more than any body that a page tabulates has. */
export const deepest = 16;

const step = /(?!odata\.)[A-Za-z_]\w*(?:\[[*\d]?\])?/;
// A name in JSON holds no dots but behind an `@`, `user@odata.bind` (OData JSON Format 4.01, section 4.6), or as OData 3 has it, `odata.count`.
const lastStep = /(?:[$\w-][\w-]*(?:\[[*\d]?\])?|[\w-]*@[\w.-]+|odata\.\w+)/;
const path = new RegExp(`^((?:${step.source}[./])*)(${lastStep.source})$`);

/** Reads `depth`, `settings.depth`, `settings/depth` and `items[].name`; undefined for what is no name. */
export function readPropertyPath(text: string): PropertyPath | undefined {
  const [, before, last] = path.exec(text) ?? [];
  if (before === undefined || last === undefined) return undefined;
  const above = before === "" ? [] : before.slice(0, -1).split(/[./]/).map(stepOf);
  const [first, ...others] = [...above, stepOf(last)];
  return first && others.length < deepest ? [first, ...others] : undefined;
}

function stepOf(text: string): PathStep {
  const name = text.replace(/\[.?\]$/, "");
  return { name, isList: name !== text };
}

/** `path` as a page would write it. */
export function showPath(steps: readonly PathStep[]): string {
  return steps.map(({ name, isList }) => (isList ? `${name}[]` : name)).join(".");
}
