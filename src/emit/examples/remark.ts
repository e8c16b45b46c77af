import { comment } from "../text/comment.js";

/** Something to say above a line of emitted code. */
export interface Remark {
  readonly text: string;
  /** Whether the type checker reports that line. */
  readonly isError: boolean;
  /** Whether the value there is kept from the type checker, which would report it on a line that is not foreseen. */
  readonly isUnchecked?: boolean;
}

/** `remarks` as comments, each on a line that it ends. */
export function remarkLines(remarks: readonly Remark[] = []): string {
  return remarks.map(({ text, isError }) => `// ${isError ? "@ts-expect-error " : ""}${comment(text)}\n`).join("");
}
