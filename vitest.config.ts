import { defineConfig } from "vitest/config";

// Three kinds of test: of the code as it stands, of the package as it is built, and of a whole real reference.
const built = ["test/cli/bin.test.ts", "test/packed/**/*.test.ts"];
const corpus = ["test/corpus/**/*.test.ts"];

export default defineConfig({
  test: {
    projects: [
      { test: { name: "unit", include: ["test/**/*.test.ts"], exclude: [...built, ...corpus] } },
      { test: { name: "built", include: built, testTimeout: 120_000 } },
      { test: { name: "corpus", include: corpus, testTimeout: 600_000 } },
    ],
  },
});
