import type { Page } from "../../page/page.js";
import type { Origin } from "../../source/source.js";
import type { Omission } from "../api.js";
import type { BodyDraft } from "../bodies/read-body.js";
import type { Permission, RefusedOption } from "../operation.js";
import type { ParameterDraft } from "../parameters/read-parameters.js";
import type { PermissionNotes } from "../permissions/permission-notes.js";
import type { DocumentedResponse } from "../responses/read-response.js";
import type { OperationRoute } from "../route.js";

/** An operation as its page describes it, types not yet linked. */
export interface OperationDraft {
  readonly page: Page;
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly area: string | undefined;
  readonly deprecated: string | undefined;
  readonly permissions: readonly Permission[];
  readonly routes: readonly OperationRoute[];
  readonly parameters: readonly ParameterDraft[];
  readonly permissionNotes: PermissionNotes;
  readonly queryNotes: string;
  readonly queryRefusal: Origin | undefined;
  readonly refusedOptions: readonly RefusedOption[];
  readonly body: BodyDraft;
  readonly response: DocumentedResponse;
  readonly responseNotes: string;
  /** What it says under headings of its own. */
  readonly furtherNotes: string;
  /** The further steps that the page takes, with those of the routes that they are about. */
  readonly steps: readonly StepDraft[];
  readonly omissions: readonly Omission[];
  readonly origin: Origin;
}

export interface StepDraft {
  readonly routes: readonly OperationRoute[];
  readonly response: DocumentedResponse;
}
