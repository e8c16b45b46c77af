import { contendersAt } from "./contenders.js";

// What 100,000 calls leave behind: the heap after a thorough collection, before and after them, and the most there was.
const calls = 100_000;
const atOnce = 16;

const [, , baseUrl = "", name = ""] = process.argv;
const call = contendersAt(baseUrl)[name];
if (call === undefined) throw new RangeError(`Unexpected contender ${name}`);

async function make(count: number): Promise<void> {
  let left = count;
  const callOn = async (): Promise<void> => {
    while (left-- > 0) await call?.();
  };
  await Promise.all(Array.from({ length: atOnce }, callOn));
}

async function heapAfterCollection(): Promise<number> {
  // Streams and signals let go of what they hold by finalizers, which run between collections.
  for (let time = 0; time < 5; time++) {
    globalThis.gc?.();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return process.memoryUsage().heapUsed;
}

await make(2000);
const before = await heapAfterCollection();
await make(calls);
const after = await heapAfterCollection();
process.stdout.write(JSON.stringify({ calls, before, after, peak: process.resourceUsage().maxRSS * 1024 }));
process.exit();
