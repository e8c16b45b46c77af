import { groupBy } from "../util/group-by.js";
import { partOf } from "./helpers/place-within.js";
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
      const unknown = named.filter(({ value }) => !letters.has(value.toLowerCase()));
      const places = unknown.map(({ value, origin }) => ({ value, origin: partOf(origin, value) }));
      for (const [{ value, origin }, ...others] of groupBy(places, (place) => place.value).values()) {
        const explanation = explainedAt(granting.origin, "Its permissions are listed here");
        report(origin, { scope: value, near: suggest(value, known) }, [...explanation, ...alsoAt(others)]);
      }
    }
  },
});
