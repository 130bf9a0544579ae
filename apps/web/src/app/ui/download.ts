/** Hands a file to the browser to keep. */
export function download(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser has taken the blob by the next turn of its loop.
  setTimeout(() => URL.revokeObjectURL(link.href), 0);
}
