/** Where the browser keeps what a member has not sent. Ends in a colon, so that no member's keys begin like another's. */
export function storagePrefix(url: string, viewerId: string): string {
  return `parvis:1:${encodeURIComponent(url)}:${encodeURIComponent(viewerId)}:`;
}
