/** Gives a file to the reader. */
export function saveFile(document: Document, name: string, file: Blob): void {
  const href = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = href;
  link.download = name;
  link.click();
  // The browser takes the file in its own time.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
