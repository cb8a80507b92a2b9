import type {} from 'parvis/react';

/** Compiled, never run: the tags in JSX of React 19. */
export function Page() {
  return (
    <parvis-community backend="/community" for="page" getToken={async () => null}>
      <parvis-comment-thread
        topic="articles/home-owners"
        topic-title="Home owners"
        page-size={50}
        sort="oldest"
        className="wide"
        lang="en"
        load="interaction"
        ref={(thread) => void thread?.topic}
        onparvis-integrity-failed={({ detail }) => detail.file.length}
        onparvis-thread-loaded={({ detail }) => detail.commentCount.toFixed()}
      >
        The discussion needs a newer browser.
      </parvis-comment-thread>
      <parvis-comment-count topic="articles/home-owners" load={undefined} client={undefined} />
      {/* @ts-expect-error There is no such order. */}
      <parvis-comment-thread topic="articles/home-owners" sort="best" />
      {/* @ts-expect-error There is no such moment. */}
      <parvis-comment-thread topic="articles/home-owners" load="lazy" />
      {/* @ts-expect-error There is no such attribute. */}
      <parvis-comment-count topics="articles/home-owners" />
      {/* @ts-expect-error What the event carries is an object. */}
      <parvis-comment-thread onparvis-thread-failed={({ detail }) => detail.length} />
    </parvis-community>
  );
}
