import { whyUntested } from "./emit/examples/why-untested.js";
import type { Sdk } from "./emit/sdk.js";
import type { Manifest } from "./output/manifest.js";
import { citationOf } from "./source/source.js";

/** What the pages say and `sdk` does not, as the manifest lists it: in the order of the pages. */
export function leftOut(sdk: Sdk): Pick<Manifest, "untested" | "omissions"> {
  return {
    untested: sdk.api.examples.flatMap((example) => {
      const reason = whyUntested(example, sdk);
      return reason === undefined ? [] : [{ at: citationOf(example.origin), subject: example.title, reason }];
    }),
    omissions: sdk.api.omissions.map(({ what, subject, reason }) => ({
      what,
      at: citationOf(subject.origin),
      subject: subject.value,
      reason,
    })),
  };
}
