import type { Reference } from "../imports.js";

/** A function of the test runner. */
export function fromVitest(name: "test" | "expect"): Reference {
  return { from: "vitest", name, isValue: true, isPackage: true };
}

/** A function of the tests' support, which every SDK has. */
export function fromSupport(name: "exchange" | "expectedRequest"): Reference {
  return { from: "tests/support.ts", name, isValue: true };
}
