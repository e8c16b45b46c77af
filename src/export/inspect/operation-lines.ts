import type { Example } from "../../model/example.js";
import type { Body, Operation, Parameter } from "../../model/operation.js";
import { type Content, type Response, typesOfContent } from "../../model/response.js";
import { formatRoute, type OperationRoute } from "../../model/route.js";
import { describeType } from "../../model/types/describe-type.js";
import { groupBy } from "../../util/group-by.js";
import type { Line } from "./tree.js";
import { propertiesIn, propertyLine, valueMarks } from "./type-lines.js";

/** What a page documents. */
export function operationLine(operation: Operation): Line {
  const { id, title, routes, permissions, parameters, body, responses, origin } = operation;
  const allowed = permissions.map(({ kind, scopes, note, origin: place }) => {
    return { text: `${kind}: ${note ?? (scopes.join(", ") || "not supported")}`, origin: place };
  });
  return {
    text: `operation ${id}: ${title}`,
    origin,
    below: [
      ...routes.map(lineOf),
      ...group("permissions", allowed),
      ...group("parameters", parameters.map(parameterLine)),
      ...refusalLines(operation),
      ...bodyLines(body),
      ...responses.map(responseLine),
    ],
  };
}

function lineOf(route: OperationRoute): Line {
  return { text: formatRoute(route), origin: route.origin, below: (route.answers ?? []).map(responseLine) };
}

/** An example with the route that it takes, or why it is no test. */
export function exampleLine({ title, match, untestable, origin }: Example): Line {
  return { text: `${title}: ${match ? formatRoute(match) : (untestable ?? "no route")}`, origin };
}

/** `below` under a heading; nothing where there is nothing. */
export function group(heading: string, below: readonly Line[]): readonly Line[] {
  return below.length === 0 ? [] : [{ text: heading, below }];
}

function parameterLine(parameter: Parameter): Line {
  const { in: place, name, type, required, origin } = parameter;
  const marks = [...(required ? ["required"] : []), ...valueMarks(parameter)];
  return { text: [`${place} ${name}: ${describeType(type)}`, ...marks].join(", "), origin };
}

/** Which of OData's query options a page says that its requests do not take, each place once. */
function refusalLines({ queryRefusal, refusedOptions }: Operation): readonly Line[] {
  const places = [...groupBy(refusedOptions, ({ origin }) => origin)];
  return [
    ...(queryRefusal ? [{ text: "takes no query option of OData", origin: queryRefusal }] : []),
    ...places.map(([origin, names]) => ({ text: `takes no ${names.map(({ name }) => name).join(", ")}`, origin })),
  ];
}

function bodyLines(body: Body): readonly Line[] {
  switch (body.kind) {
    case "none":
      return [];
    case "unknown":
      return [{ text: "body: unknown", origin: body.origin }];
    case "content":
      return [{ text: `body: ${body.mediaTypes.join(" or ")}`, origin: body.origin }];
    case "json": {
      const kinds = [body.type ? describeType(body.type) : (body.named ?? "object"), ...body.content];
      return [{ text: `body: ${kinds.join(" or ")}`, origin: body.origin, below: body.properties.map(propertyLine) }];
    }
  }
}

function responseLine({ status, content, origin }: Response): Line {
  const below = typesOfContent(content).flatMap(propertiesIn);
  return { text: `answers ${status}: ${contentText(content)}`, origin, below };
}

function contentText(content: Content): string {
  switch (content.kind) {
    case "none":
      return "nothing";
    case "unknown":
      return "unknown";
    case "json":
      return describeType(content.type) + (content.collection ? " collection" : "");
    case "value":
      return `value of ${describeType(content.type)}`;
    case "text":
    case "binary":
      return content.mediaType;
  }
}
