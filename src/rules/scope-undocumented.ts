import { groupBy } from "../util/group-by.js";
import { partOf } from "../source/source.js";
import { alsoAt, explainedAt } from "./helpers/related.js";
import { defineRule } from "./rule.js";

/** A scope that the annotation of a request names, in any case, and what its page says of permissions does not. */
export const scopeUndocumented = defineRule({
  code: "scope-undocumented",
  check({ api, pages, codeOn, suggest }, report) {
    const bySource = groupBy(api.operations, ({ origin }) => origin.source);
    for (const page of pages) {
      const operations = bySource.get(page.source) ?? [];
      const permissions = operations.flatMap((operation) => operation.permissions);
      const granting = permissions.find(({ scopes }) => scopes.length > 0);
      if (!granting) continue;
      const known = permissions.flatMap(({ scopes }) => scopes);
      // "With `Calls.Read` some properties are missing."
      const words = operations.flatMap(({ permissionNotes }) => permissionNotes.match(/\w[\w.]*\w/g) ?? []);
      const letters = new Set([...known, ...words].map((scope) => scope.toLowerCase()));
      const named = codeOn(page).flatMap(({ annotation }) => annotation?.scopes ?? []);
      const places = named.map(({ value, origin }) => ({ value: permissionIn(value), origin: partOf(origin, value) }));
      const unknown = places.filter(({ value }) => !letters.has(value.toLowerCase()) && !ofSignIn.has(value));
      for (const [{ value, origin }, ...others] of groupBy(unknown, (place) => place.value).values()) {
        const explanation = explainedAt(granting.origin, "Its permissions are listed here");
        report(origin, { scope: value, near: suggest(value, known) }, [...explanation, ...alsoAt(others)]);
      }
    }
  },
});

/** The scopes of OpenID Connect Core 1.0, section 5.4 and 11, and what stands for all that were granted: no page lists them. */
const ofSignIn: ReadonlySet<string> = new Set([
  "openid",
  "profile",
  "email",
  "address",
  "phone",
  "offline_access",
  ".default",
]);

/** `Calls.Read` of `https://api.example/Calls.Read`. */
function permissionIn(scope: string): string {
  return scope.slice(scope.lastIndexOf("/") + 1);
}
