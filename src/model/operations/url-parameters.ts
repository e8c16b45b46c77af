import type { Page, Section } from "../../page/page.js";
import { sectionsOf, titleIn } from "../page-access.js";
import { allowsBody, readBodyProse } from "./body-prose.js";

/**
 * The sections of `page` headed "Parameters" or "Request parameters" that are of the URL: beside one on the body that forbids any, they
 * are of nothing else.
 */
export function parametersOfUrl(page: Page): ReadonlySet<Section> {
  const sections = sectionsOf(page, "requestBody");
  const headed = sections.filter(({ heading }) => /^(?:request )?parameters?$/i.test(titleIn(heading?.text ?? "")));
  if (headed.length === 0 || headed.length === sections.length) return new Set();
  const others = sections.filter((section) => !headed.includes(section));
  const prose = readBodyProse(
    others.flatMap(({ blocks }) => blocks),
    () => false,
  );
  return new Set(allowsBody(prose) ? [] : headed);
}
