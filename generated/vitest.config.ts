import { defineConfig } from "vitest/config";

// The tests share nothing that one could spoil for another, so they need no worlds of their own.
export default defineConfig({
  test: { include: ["tests/**/*.test.ts"], pool: "threads", isolate: false },
});
