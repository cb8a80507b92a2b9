import 'parvis/define';
import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import type { ThreadFailedEvent } from 'parvis';

/** Each of these is to be told by the compiler of Angular. */
@Component({
  selector: 'bank-mistakes',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <parvis-comment-thread #thread (parvis-comment-created)="read($event.detail.text)" />
    <parvis-comment-thread (parvis-thread-loaded)="handleFailure($event)" />
    <p>{{ thread.topics }}</p>
  `,
})
export class Mistakes {
  read(text: string): void {
    text.trim();
  }

  handleFailure({ detail }: ThreadFailedEvent): void {
    this.read(detail.code);
  }
}
