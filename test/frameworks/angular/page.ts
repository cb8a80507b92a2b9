import 'parvis/define';
import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { SessionRequiredEvent, ThreadLoadedEvent } from 'parvis';

/** Compiled, never run: the tags in a template of Angular. */
@Component({
  selector: 'bank-page',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <parvis-community
      backend="/community"
      [getToken]="getToken"
      (parvis-session-required)="handleSessionRequired($event)"
    >
      <parvis-comment-thread
        #thread
        [topic]="topic()"
        sort="oldest"
        load="interaction"
        [attr.page-size]="50"
        (parvis-thread-loaded)="handleLoaded($event)"
        (parvis-comment-created)="created.set($event.detail.commentId)"
      >
        The discussion needs a newer browser.
      </parvis-comment-thread>
      <parvis-comment-count [topic]="thread.topic" />
    </parvis-community>
  `,
})
export class Page {
  readonly topic = signal('articles/home-owners');
  readonly created = signal('');
  readonly loaded = signal(0);

  getToken = async () => null;

  handleLoaded({ detail }: ThreadLoadedEvent): void {
    this.loaded.set(detail.commentCount);
  }

  handleSessionRequired(event: SessionRequiredEvent): void {
    event.preventDefault();
  }
}
