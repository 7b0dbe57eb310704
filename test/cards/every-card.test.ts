import assert from 'node:assert/strict';
import { submitSchema } from '../../cards/parts/submits.ts';
import { inputIds, nodesOf, submitsOn } from '../support/card.ts';
import { everyCard, speech } from './shown-cards.ts';

const cards = everyCard(speech);

describe('every card', () => {
  it('holds no null, which some clients refuse', () => {
    for (const [name, { card }] of cards) {
      assert.ok(!JSON.stringify(card).includes(':null'), name);
    }
  });

  it('is of a version that Teams shows', () => {
    for (const [name, { card }] of cards) {
      assert.equal(card['version'], '1.5', name);
    }
  });

  it('has at most six buttons in a row, that submit, unfold or open a page: Action.Execute is dead on phones', () => {
    for (const [name, { card }] of cards) {
      for (const { actions } of nodesOf(card))
        assert.ok(!Array.isArray(actions) || actions.length <= 6, name);
      for (const { type } of nodesOf(card['actions'])) {
        if (String(type).startsWith('Action.'))
          assert.match(String(type), /^Action\.(Submit|ShowCard|OpenUrl)$/, name);
      }
    }
  });

  it('has each input once, since they are sent together', () => {
    for (const [name, { card }] of cards) {
      const ids = inputIds(card);
      assert.deepEqual(ids, [...new Set(ids)], name);
    }
  });

  it('folds and unfolds only what stands on it', () => {
    for (const [name, { card }] of cards) {
      const ids = nodesOf(card).map(({ id }) => id);
      for (const { targetElements } of nodesOf(card['body']).filter(
        ({ type }) => type === 'Action.ToggleVisibility',
      )) {
        assert.ok(Array.isArray(targetElements) && targetElements.length > 0, name);
        for (const target of targetElements) assert.equal(ids.filter((id) => id === target).length, 1, name);
      }
    }
  });

  it('submits only what the schema takes', () => {
    for (const [name, { card }] of cards) {
      for (const data of submitsOn(card)) {
        const parsed = submitSchema.safeParse(data);
        assert.ok(parsed.success, `${name}: ${JSON.stringify(data)}`);
        assert.deepEqual(parsed.data, data, name);
      }
    }
  });

  it('names each input for screen readers and says what is wrong with what the client refuses', () => {
    for (const [name, { card }] of cards) {
      for (const input of nodesOf(card).filter(({ type }) => String(type).startsWith('Input.'))) {
        assert.ok(input['label'], `${name}: ${String(input['id'])} has no label`);
        const isChecked = input['isRequired'] === true || input['type'] === 'Input.Number';
        if (isChecked)
          assert.ok(input['errorMessage'], `${name}: ${String(input['id'])} has no error message`);
      }
    }
  });

  it('wraps every text and every choice, so that nothing is cut off on a phone', () => {
    for (const [name, { card }] of cards) {
      for (const node of nodesOf(card)) {
        const needsWrap =
          node['type'] === 'TextBlock' ||
          (node['type'] === 'Input.ChoiceSet' && node['style'] !== 'filtered');
        if (needsWrap) assert.equal(node['wrap'], true, `${name}: ${JSON.stringify(node)}`);
      }
    }
  });
});
