import type { Page } from "../../page/page.js";
import type { Omission } from "../api.js";
import type { BodyDraft } from "../bodies/read-body.js";
import type { Operation } from "../operation.js";
import type { ParameterDraft } from "../parameters/read-parameters.js";
import type { PermissionNotes } from "../permissions/permission-notes.js";
import type { DocumentedResponse } from "../responses/read-response.js";
import type { OperationRoute } from "../route.js";

/** An operation as its page describes it, types not yet linked. */
export interface OperationDraft extends Omit<
  Operation,
  "kind" | "parameters" | "permissionDemands" | "permissionNotes" | "body" | "bodyNotes" | "responses"
> {
  readonly page: Page;
  readonly parameters: readonly ParameterDraft[];
  readonly permissionNotes: PermissionNotes;
  readonly body: BodyDraft;
  readonly response: DocumentedResponse;
  /** The further steps that the page takes, with those of the routes that they are about. */
  readonly steps: readonly StepDraft[];
  readonly omissions: readonly Omission[];
}

export interface StepDraft {
  readonly routes: readonly OperationRoute[];
  readonly response: DocumentedResponse;
}
