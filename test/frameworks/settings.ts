import type { GetToken } from 'parvis';

/** What the test asks the page for. */
export const settings = Object.fromEntries(new URLSearchParams(location.search)) as {
  backend: string;
  topic: string;
  otherTopic: string;
};

/** As a bank would write it: the page's own server knows who is signed in. */
export const fetchToken: GetToken = async ({ signal }) => {
  const answer = await fetch('/community-token', { method: 'POST', signal });
  return answer.ok ? ((await answer.json()) as { token: string; expiresAt: number }) : null;
};
