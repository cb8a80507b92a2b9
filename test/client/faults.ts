/** A request as the fake backend sees it. */
export interface FakeRequest {
  name: string;
  method: string;
  url: URL;
  params: Readonly<Record<string, string>>;
  headers: Headers;
  body: string;
  signal: AbortSignal;
}

/** What happens to a request instead of being answered. `proceed` lets the backend handle it. */
export type Fault = (request: FakeRequest, proceed: () => Promise<Response>) => Promise<Response>;

const JSON_TYPE = { 'Content-Type': 'application/json' };

function refuse(message: string): never {
  throw new TypeError(message);
}

/** The name cannot be resolved, the cable is out, the port is closed. */
export const unreachable: Fault = async () => refuse('Failed to fetch');

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.throwIfAborted();
    signal.addEventListener('abort', () => reject(signal.reason as Error));
  });
}

/** Answers never. */
export const hang: Fault = ({ signal }) => aborted(signal);

/** A body that is there at once, without the time that a browser takes for it. */
export const bodyOf = (text: string): ReadableStream | null =>
  text === ''
    ? null
    : new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode(text));
          controller.close();
        },
      });

/** The backend does what it is asked, and the connection breaks before the answer arrives. */
export const lostAnswer: Fault = async (_, proceed) => {
  await proceed();
  return refuse('Failed to fetch');
};

export const respond =
  (status: number, body: string, headers: Record<string, string> = JSON_TYPE): Fault =>
  async () =>
    new Response(bodyOf(body), { status, headers });

/** Changes the JSON of a good answer. */
export const altered =
  (change: (json: never) => unknown): Fault =>
  async (_, proceed) => {
    const response = await proceed();
    const json = change((await response.json()) as never);
    return new Response(bodyOf(JSON.stringify(json)), { status: response.status, headers: response.headers });
  };

/** A proxy's page instead of an answer. */
export const htmlPage = respond(200, '<!doctype html><title>Sign in to the network</title>', {
  'Content-Type': 'text/html',
});

/** The body ends in the middle, as if that were its end. */
export const truncated: Fault = async (_, proceed) => {
  const response = await proceed();
  const text = await response.text();
  return new Response(bodyOf(text.slice(0, text.length / 2)), {
    status: response.status,
    headers: response.headers,
  });
};

/** The connection breaks in the middle of the body. */
export const cutBody: Fault = async () =>
  new Response(
    new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"items":['));
        controller.error(new TypeError('network error'));
      },
    }),
    { headers: JSON_TYPE },
  );

/** A body of 50 MB, piece by piece. `sent` tells how much of it was taken. */
export function huge(): { fault: Fault; sent: () => number } {
  const piece = new Uint8Array(65_536).fill(0x20);
  let sent = 0;
  return {
    sent: () => sent,
    fault: async () =>
      new Response(
        new ReadableStream({
          pull(controller) {
            sent += piece.length;
            controller.enqueue(piece);
            if (sent >= 50_000_000) controller.close();
          },
        }),
        { headers: JSON_TYPE },
      ),
  };
}

/** Holds the answer back until `release` is called. The backend has handled the request by then. */
export function held(): { fault: Fault; release: () => void } {
  let release = () => {};
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  return {
    release,
    fault: async ({ signal }, proceed) => {
      const response = await proceed();
      await Promise.race([gate, aborted(signal)]);
      return response;
    },
  };
}
