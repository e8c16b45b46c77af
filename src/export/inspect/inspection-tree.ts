import { formatRoute } from "../../model/route.js";
import type { Inspection } from "./inspect.js";
import { exampleLine, group, operationLine } from "./operation-lines.js";
import type { Line } from "./tree.js";
import { enumerationLine, propertyLine, resourceLine } from "./type-lines.js";

/** An inspection in lines, for people. */
export function inspectionTree(inspection: Inspection): readonly Line[] {
  const { kind, name, routes, operations, resources, bases, subtypes, enumerations, usedBy, heldBy } = inspection;
  const found = routes.map((route) => ({ text: formatRoute(route), origin: route.origins[0] }));
  return [
    ...(kind === "route" ? [{ text: `route ${name}`, below: found }] : []),
    ...operations.map(operationLine),
    ...resources.map(resourceLine),
    ...bases.flatMap(({ id, properties }) => group(`inherited from ${id}`, properties.map(propertyLine))),
    ...group(
      "derived types",
      subtypes.map((id) => ({ text: id })),
    ),
    ...enumerations.map(enumerationLine),
    ...group(
      "used by",
      usedBy.map(({ title, origin }) => ({ text: title, origin })),
    ),
    ...group(
      "held by",
      heldBy.map(({ holder, property: { name: held, origin } }) => ({ text: `${holder}: ${held}`, origin })),
    ),
    ...shownLines(inspection),
  ];
}

function shownLines({ examples, webhooks, omissions, diagnostics }: Inspection): readonly Line[] {
  const notifications = webhooks.flatMap((webhook) =>
    webhook.examples.map(({ title, origin }) => ({ text: title, origin })),
  );
  const leftOut = omissions.map(({ what, subject: { value, origin }, reason }) => ({
    text: `${what} ${value}: ${reason}`,
    origin,
  }));
  const findings = diagnostics.map(({ severity, code, message, origin }) => ({
    text: `${severity} ${code} ${message}`,
    origin,
  }));
  return [
    ...group("examples", examples.map(exampleLine)),
    ...group("notifications", notifications),
    ...group("left out", leftOut),
    ...group("findings", findings),
  ];
}
