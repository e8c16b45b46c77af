import { apiOf, type Pages } from "../../helpers/api.js";
import { resourcePage, type ResourceParts } from "../../helpers/resource-page.js";
import { sketchResource } from "../../helpers/sketch-api.js";

/** The resources that `pages` define, in lines. */
export function resourcesIn(pages: Pages): readonly string[] {
  return [...apiOf(pages).resources.values()].flatMap(sketchResource);
}

/** The same for a reference whose only page is that of a resource. */
export function resourcesOnPage(parts: ResourceParts): readonly string[] {
  return resourcesIn({ "resources/call.md": resourcePage(parts) });
}
