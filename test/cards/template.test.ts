import assert from 'node:assert/strict';
import { Template } from 'adaptivecards-templating';
import sinon from 'sinon';
import { cardTemplate } from '../../cards/parts/template.ts';
import { answers, ask } from './shown-cards.ts';

describe('a card’s template', () => {
  afterEach(() => {
    sinon.restore();
  });

  it('is made once and serves every card of its kind', () => {
    const expand = sinon.spy(Template.prototype, 'expand');
    ask('offer');
    ask('termEnd', { readBack: { taken: answers, before: {}, leftOut: [], step: 1 } });
    ask('offer', { readBack: { taken: answers, before: {}, leftOut: [], step: 2 } });
    assert.equal(expand.callCount, 5, 'a question, and twice one with what was understood in it');
    assert.equal(new Set(expand.thisValues).size, 2);
  });

  it('leaves out what is null, and takes data as it stands', () => {
    const fill = cardTemplate({
      type: 'AdaptiveCard',
      body: [{ type: 'TextBlock', text: '${text}', color: '${color}' }],
    });
    assert.deepEqual(fill({ locale: 'pt-BR' }, { text: '${color} `{0}`', color: null }), {
      type: 'AdaptiveCard',
      body: [{ type: 'TextBlock', text: '${color} `{0}`' }],
      lang: 'pt-BR',
    });
  });
});
