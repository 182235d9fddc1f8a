/** Hands the person a file without a network: an address inside this page that is given up right after the click. */
export function handOver(content: BlobPart | readonly BlobPart[], name: string, type: string): void {
  const address = URL.createObjectURL(new Blob(Array.isArray(content) ? content : [content as BlobPart], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
