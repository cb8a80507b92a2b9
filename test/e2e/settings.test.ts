import { after, describe, it } from 'node:test';
import { AnswerSite } from './support/answer-site.js';
import { openStage } from './support/stage.js';

const TOPIC = 'settings/page';
const host = await AnswerSite.open();

describe('a page that is set by its script tag and in code', () => {
  const stage = openStage({ environment: { PARVIS_ORIGINS: host.url } });

  after(() => host.close());

  it('shows a discussion that says nothing but its topic, and lets people write there', async (test) => {
    const loader = `${stage.site}/parvis/v1/parvis.js`;
    const token = JSON.stringify(await stage.api.tokenOf('camille'));
    const page = `<!doctype html><html lang="en"><title>Settings</title>
      <script type="module" src="${loader}" data-parvis-backend="${stage.site}/community"></script>
      <parvis-comment-thread topic="${TOPIC}"></parvis-comment-thread>
      <script type="module">
        import { configure } from '${loader}';
        configure({ getToken: async () => (${token}) });
      </script>`;
    host.serve('/', { type: 'text/html', body: page });
    await stage.api.openTopic('amina', TOPIC);
    await stage.api.createComment('amina', TOPIC, 'Set for the whole page.');
    const visitor = await stage.enter(test, { origins: [host.url] });
    await visitor.page.goto(host.url);
    await visitor.comment('Set for the whole page.');
    await visitor.publish('Your comment', 'Signed in by code.', 'Publish');
    await visitor.comment('Signed in by code.');
  });
});
