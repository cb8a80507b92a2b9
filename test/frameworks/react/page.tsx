import 'parvis/define';
import type { CommentEvent, SessionRequiredEvent, ThreadLoadedEvent } from 'parvis';
import type {} from 'parvis/react';
import { useState } from 'react';
import { fetchToken, settings } from '../settings.js';

/** What a page of a bank that is written in React does with the elements. */
export function Page() {
  const [isShown, setShown] = useState(true);
  const [isSignedIn, setSignedIn] = useState(false);
  const [topic, setTopic] = useState(settings.topic);
  const [sort, setSort] = useState<'oldest' | undefined>(undefined);
  const [language, setLanguage] = useState('fr');
  const [heard, setHeard] = useState<readonly string[]>([]);

  const handleEvent = ({ type, detail }: ThreadLoadedEvent | CommentEvent) =>
    setHeard((before) => [...before, `${type} ${detail.topicKey}`]);

  const handleSessionRequired = (event: SessionRequiredEvent) => {
    event.preventDefault();
    setSignedIn(true);
  };

  return (
    <main>
      <button onClick={() => setSort('oldest')}>Oldest first</button>
      <button onClick={() => setSort(undefined)}>Usual order</button>
      <button onClick={() => setLanguage('en')}>In English</button>
      <button onClick={() => setTopic(settings.otherTopic)}>Other topic</button>
      <button onClick={() => setShown(!isShown)}>Show or hide</button>
      <output>{heard.join('; ')}</output>
      {isShown && (
        <parvis-community
          backend={settings.backend}
          getToken={isSignedIn ? fetchToken : null}
          onparvis-session-required={handleSessionRequired}
        >
          <parvis-comment-thread
            topic={topic}
            sort={sort}
            lang={language}
            heading-level={3}
            onparvis-thread-loaded={handleEvent}
            onparvis-comment-created={handleEvent}
          >
            No discussion here.
          </parvis-comment-thread>
        </parvis-community>
      )}
    </main>
  );
}
