export interface ServerSentEvent {
  id: string | undefined;
  name: string;
  data: string;
}

/**
 * Reads a stream of server-sent events piece by piece, as the HTML standard says (section 9.2.6), but for `retry`, which
 * the client decides itself. Written here because the library for it would be a twentieth of all that a thread loads.
 *
 * `onTooLong` is called once when a line, or the data of an event, goes on for more than `limit` characters.
 */
export function createEventParser(handlers: {
  limit: number;
  onEvent(event: ServerSentEvent): void;
  onTooLong(): void;
}): (text: string) => void {
  let rest = '';
  let isFirst = true;
  let id: string | undefined;
  let name = '';
  let data: string[] = [];
  let size = 0;

  function finish(): void {
    if (data.length > 0) handlers.onEvent({ id, name: name || 'message', data: data.join('\n') });
    id = undefined;
    name = '';
    data = [];
    size = 0;
  }

  function take(line: string): void {
    if (line === '') return finish();
    const colon = line.indexOf(':');
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
    size += value.length;
    if (field === 'data') data.push(value);
    if (field === 'event') name = value;
    if (field === 'id' && !value.includes('\0')) id = value;
  }

  return (text) => {
    rest += isFirst ? text.replace(/^\uFEFF/, '') : text;
    isFirst &&= text === '';
    // A carriage return at the end may be half of a line's end.
    const lines = rest.split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop()!;
    lines.forEach(take);
    if (rest.length + size > handlers.limit) handlers.onTooLong();
  };
}
