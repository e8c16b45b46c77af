import { contendersAt } from "./contenders.js";

const atOnce = 16;

// A program of this bench is given the server's address, and whose calls to make.
const [, , baseUrl = "", name = ""] = process.argv;
const call = contendersAt(baseUrl)[name];

/** Makes `count` calls of the contender that the program is given, 16 at once. Throws a RangeError where there is none such. */
export async function makeCalls(count: number): Promise<void> {
  if (call === undefined) throw new RangeError(`Unexpected contender ${name}`);
  let left = count;
  const callOn = async (): Promise<void> => {
    while (left-- > 0) await call();
  };
  await Promise.all(Array.from({ length: atOnce }, callOn));
}
