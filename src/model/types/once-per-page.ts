import type { Diagnostic, Report } from "../../diagnostics/diagnostic.js";
import type { Page } from "../../page/page.js";

/** What reads a page by itself, where names without a namespace are of `namespace`. */
type PageReader<T> = (page: Page, namespace: string, report: Report) => T;

interface Read<T> {
  readonly namespace: string;
  readonly value: T;
  readonly findings: readonly Diagnostic[];
}

/** `read`, which is done once for each page, and reports each time: a page is read to see what it needs, and then with those. */
export function oncePerPage<T>(read: PageReader<T>): PageReader<T> {
  const known = new WeakMap<Page, Read<T>>();
  return (page, namespace, report) => {
    const before = known.get(page);
    const findings: Diagnostic[] = [];
    const now =
      before?.namespace === namespace
        ? before
        : { namespace, value: read(page, namespace, (finding) => findings.push(finding)), findings };
    known.set(page, now);
    for (const finding of now.findings) report(finding);
    return now.value;
  };
}
