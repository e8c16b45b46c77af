import { makeCalls } from "./calling.js";

// What 100,000 calls leave behind: the heap after a thorough collection, before and after them, and the most there was.
const calls = 100_000;

async function heapAfterCollection(): Promise<number> {
  // Streams and signals let go of what they hold by finalizers, which run between collections.
  for (let time = 0; time < 5; time++) {
    globalThis.gc?.();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return process.memoryUsage().heapUsed;
}

await makeCalls(2000);
const before = await heapAfterCollection();
await makeCalls(calls);
const after = await heapAfterCollection();
process.stdout.write(JSON.stringify({ calls, before, after, peak: process.resourceUsage().maxRSS * 1024 }));
process.exit();
