import { inject } from "vitest";

/**
 * Returns the folder of the site over the seeds, which is built once before the browser tests and must not be changed by any.
 * @throws Error with what the build said where it failed
 */
export function seedsSite(): string {
  const built = inject("seedsSite");
  if ("problem" in built) throw new Error(built.problem);
  return built.folder;
}
