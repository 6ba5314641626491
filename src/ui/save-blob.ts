/** Offers a file to the reader's browser under a name. */
export function saveBlob(blob: Blob, fileName: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // Browsers read the address after the click returns; give them time before it goes.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
