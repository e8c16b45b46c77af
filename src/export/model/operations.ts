import type { Body, Operation, Parameter, Permission } from "../../model/operation.js";
import { formatPath, type PathTemplate, type Segment } from "../../model/paths/path-template.js";
import type { Content, Response } from "../../model/response.js";
import type { OperationRoute, Route } from "../../model/route.js";
import { placeOf } from "../../source/source.js";
import { listOrNothing, pick, type JsonRecord } from "../json.js";
import { limitsData, propertyData, typeData } from "./types.js";

/** What one page documents. */
export function operationData(operation: Operation): JsonRecord {
  const { permissionDemands, permissionNotes, queryNotes, bodyNotes, queryRefusal, refusedOptions } = operation;
  return {
    ...pick(operation, "id", "title", "description", "area", "deprecated"),
    permissions: operation.permissions.map(permissionData),
    routes: operation.routes.map(lineData),
    parameters: operation.parameters.map(parameterData),
    permissionDemands: permissionDemands || undefined,
    permissionNotes: permissionNotes || undefined,
    queryNotes: queryNotes || undefined,
    bodyNotes: bodyNotes || undefined,
    queryRefusal: queryRefusal && placeOf(queryRefusal),
    refusedOptions: listOrNothing(refusedOptions.map(({ name, origin }) => ({ name, origin: placeOf(origin) }))),
    body: bodyData(operation.body),
    responses: operation.responses.map(responseData),
    responseNotes: operation.responseNotes || undefined,
    furtherNotes: operation.furtherNotes || undefined,
    origin: placeOf(operation.origin),
  };
}

/** Method and path, with the operations that document them by their ids. */
export function routeData({ method, path, operations, origins }: Route): JsonRecord {
  return { method, ...pathData(path), operations: operations.map(({ id }) => id), origins: origins.map(placeOf) };
}

/** A path as text, and segment by segment. */
export function pathData(path: PathTemplate): JsonRecord {
  return { path: formatPath(path), segments: path.segments.map(segmentData) };
}

/** What an answer carries. */
export function contentData(content: Content): JsonRecord {
  switch (content.kind) {
    case "none":
    case "unknown":
    case "text":
    case "binary":
      return { ...content };
    case "json":
      return {
        kind: content.kind,
        type: typeData(content.type),
        collection: content.collection,
        beside: content.beside?.map(propertyData),
      };
    case "value":
      return { kind: content.kind, type: typeData(content.type) };
  }
}

function lineData({ method, path, query, answers, caption, isUndocumented, origin }: OperationRoute): JsonRecord {
  return {
    method,
    ...pathData(path),
    query: query.map(({ name, value }) => ({ name, value })),
    caption,
    answers: answers?.map(responseData),
    isUndocumented,
    origin: placeOf(origin),
  };
}

function segmentData(segment: Segment): JsonRecord {
  if (segment.kind !== "function") return { ...segment };
  const { kind, name } = segment;
  return { kind, name, arguments: segment.arguments.map((argument) => ({ ...argument })) };
}

function permissionData({ kind, resource, scopes, marked, note, origin }: Permission): JsonRecord {
  return { kind, resource, scopes, marked, note, origin: placeOf(origin) };
}

function parameterData(parameter: Parameter): JsonRecord {
  return {
    ...pick(parameter, "name", "in"),
    type: typeData(parameter.type),
    ...pick(parameter, "required", "description"),
    limits: parameter.limits && limitsData(parameter.limits),
    ...pick(parameter, "default", "deprecated"),
    origin: placeOf(parameter.origin),
  };
}

function bodyData(body: Body): JsonRecord {
  switch (body.kind) {
    case "none":
      return { kind: body.kind };
    case "unknown":
      return { kind: body.kind, origin: placeOf(body.origin) };
    case "content":
      return { ...pick(body, "kind", "mediaTypes", "optional"), origin: placeOf(body.origin) };
    case "json":
      return {
        kind: body.kind,
        type: body.type && typeData(body.type),
        ...pick(body, "named", "isNameRequired"),
        properties: body.properties.map(propertyData),
        ...pick(body, "content", "contentBy", "optional"),
        origin: placeOf(body.origin),
      };
  }
}

function responseData({ status, content, shownOn, notBy, manyOn, bare, origin }: Response): JsonRecord {
  const shown = shownOn?.map(({ resource, content: one }) => ({ resource, content: contentData(one) }));
  const value = bare && contentData(bare);
  const many = manyOn?.map(formatPath);
  const at = placeOf(origin);
  return { status, content: contentData(content), shownOn: shown, notBy, manyOn: many, bare: value, origin: at };
}
