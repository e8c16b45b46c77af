import type { Page, Section, Table } from "../../page/page.js";
import { bodyNotes, tellsOfBody } from "../bodies/body-notes.js";
import { furtherProse, type Further } from "../notes/further-prose.js";
import { pageProse } from "../notes/page-prose.js";
import { paragraphs } from "../notes/paragraphs.js";
import { explains } from "../notes/table-prose.js";
import { toldAmong } from "../notes/told.js";
import { hasColumns } from "../page-access.js";
import { queryNotes } from "../parameters/query-notes.js";
import { headersOfAnswers } from "../parameters/read-headers.js";
import { responseNotes, tellsOfAnswer } from "../responses/response-notes.js";

/** What a page says of its operation in words. */
interface OperationNotes {
  readonly description: string;
  readonly query: string;
  readonly body: string;
  readonly response: string;
  /** What it says under headings of its own. */
  readonly further: Further;
}

/** What is read of the page already, so that it is not said again. */
interface Read {
  /** The sections on each. */
  readonly sections: {
    readonly headers: readonly Section[];
    readonly body: readonly Section[];
    readonly answers: readonly Section[];
  };
  readonly headerNotes: string;
  /** What the rows of its tables say. */
  readonly rows: readonly string[];
  /** What it says of single routes. */
  readonly captions: readonly string[];
}

/** What `page` says of its operation beside what it tabulates: what is said of one part is not said of another. */
export function readOperationNotes(page: Page, { sections, headerNotes, rows, captions }: Read): OperationNotes {
  const isTold = toldAmong(rows);
  const hearsTable = (table: Table): boolean => explains(table) && !isTold(table);
  const ofPage = pageProse(page, { noted: ["httpRequest", "requestBody"], hearsTable });
  const described = paragraphs(ofPage, headerNotes);
  const query = queryNotes(page, hearsTable);
  const body = bodyNotes(sections.body, {
    described,
    // What has names there is a part of the body.
    hearsTable: (table) => hearsTable(table) && !hasColumns(table, "name"),
  });
  const response = responseNotes(page, sections.answers, {
    described,
    // Nothing else reads the headers of an answer.
    hearsTable: (table) => hearsTable(table) || (hasColumns(table, "header") && !isTold(table)),
  });
  return {
    description: described,
    query,
    body,
    response: paragraphs(response, headersOfAnswers(sections.headers)),
    further: furtherProse(page, [described, query, body, response, ...captions, ...rows], {
      requestBody: tellsOfBody,
      response: tellsOfAnswer,
    }),
  };
}
