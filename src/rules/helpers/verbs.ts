/** What the first words of titles promise of a call, and what a call of each method may be said to do. */

interface Act {
  readonly verbs: readonly string[];
  /** Methods that do something else. An action, a POST, may do anything. */
  readonly never: readonly string[];
}

const acts: readonly Act[] = [
  { verbs: ["get", "list", "retrieve", "read"], never: ["DELETE", "PATCH", "PUT"] },
  { verbs: ["create", "add"], never: ["GET", "HEAD", "DELETE"] },
  { verbs: ["update"], never: ["GET", "HEAD", "DELETE"] },
  { verbs: ["delete"], never: ["GET", "HEAD", "PATCH"] },
  { verbs: ["remove"], never: ["GET", "HEAD"] },
];

const actOf: ReadonlyMap<string, Act> = new Map(
  acts.flatMap((act) => act.verbs.flatMap((verb) => [verb, `${verb}s`].map((form) => [form, act] as const))),
);

/** The verb that each method is called by. */
const usual: ReadonlyMap<string, string> = new Map([
  ["GET", "get"],
  ["HEAD", "get"],
  ["POST", "create"],
  ["PUT", "update"],
  ["PATCH", "update"],
  ["DELETE", "delete"],
]);

/** The first word of `text`, where it is a verb that none of `methods` does, nor do those that are joined to it: "Get or create". */
export function verbDenied(text: string, methods: ReadonlySet<string>): string | undefined {
  const [said = ""] = joined.exec(text.trimStart()) ?? [];
  const verbs = said.split(joint);
  const isDenied = verbs.every((verb) => {
    const act = actOf.get(verb.toLowerCase());
    return act && [...methods].every((method) => act.never.includes(method));
  });
  return isDenied && methods.size > 0 ? verbs[0] : undefined;
}

const joint = /,? (?:and|or) |, |\//;

// "Add-in" and "Update:" begin with no verb.
const joined = new RegExp(`^\\w+(?:(?:${joint.source})\\w+)*(?![\\w:-])`);

/** What `method` is said to do: "delete". */
export function verbOf(method: string): string | undefined {
  return usual.get(method);
}
