import { comment } from "../text/comment.js";

/** Something to say above a line of emitted code; `isError` where the type checker reports that line. */
export interface Remark {
  readonly text: string;
  readonly isError: boolean;
}

/** `remarks` as comments, each on a line that it ends. */
export function remarkLines(remarks: readonly Remark[] = []): string {
  return remarks.map(({ text, isError }) => `// ${isError ? "@ts-expect-error " : ""}${comment(text)}\n`).join("");
}
