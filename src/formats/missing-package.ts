/** How to have the packages that not every use of this one needs. */
export const INSTALL_OPTIONAL = "npm install --include=optional zhibiao";

/** The package that was imported and is not installed; null for any other error: `jsdom`. */
export function missingPackage(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code !== "ERR_MODULE_NOT_FOUND" && code !== "MODULE_NOT_FOUND") return null;
  const name = /^Cannot find (?:package|module) '(?<name>(?:@[\w.-]+\/)?[\w-][\w.-]*)(?:\/[^']*)?'/u.exec(message);
  return name?.groups?.name ?? null;
}
