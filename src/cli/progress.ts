import type { Watch } from "../lint.js";
import type { Stream } from "./terminal.js";

/** A line that says what is being done, where a person watches and has waited for a while. */
interface Progress {
  readonly watch: Watch;
  /** Takes the line away. */
  readonly end: () => void;
}

// In milliseconds: nobody misses a line on a run of half a second, nobody reads more than ten a second.
const patience = 500;
const pause = 100;

const beginOfLine = "\r\u001b[K";

/** Does `work` with a line on `stream` that says what it is at, and takes the line away however that ends. */
export async function withProgress<T>(stream: Stream, work: (watch: Watch) => Promise<T>): Promise<T> {
  const { watch, end } = createProgress(stream);
  return work(watch).finally(end);
}

/** Makes a line on `stream`; it shows nothing where `stream` is no terminal. */
export function createProgress(stream: Stream, now: () => number = () => performance.now()): Progress {
  let next = now() + patience;
  let isShown = false;
  return {
    watch(doing) {
      if (!stream.interactive || now() < next) return;
      next = now() + pause;
      isShown = true;
      stream.write(beginOfLine + doing);
    },
    end() {
      if (isShown) stream.write(beginOfLine);
      isShown = false;
    },
  };
}
