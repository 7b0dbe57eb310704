/* Runs in the gallery's browser, beside the renderer of Adaptive Cards. */

/** Shows the card as the whole page. The renderer leaves Markdown to its host; the cards use links, bold, paragraphs, lists and escapes only. */
function showCard(card, hostConfig) {
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
    const html = text
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/\[([^\]]+)\]\(([^)]+)\)/g, '<a class="ac-anchor" href="$2">$1</a>')
      .replace(/(?<!\\)\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
      .replace(/\\([\\`*_~[\]<>|#+.-])/g, '$1');
    const paragraphs = html.split('\n\n').map(paragraph);
    result.outputHtml = `<div class="paragraphs">${paragraphs.join('')}</div>`;
    result.didProcess = true;
  };
  const shown = new AdaptiveCards.AdaptiveCard();
  shown.hostConfig = new AdaptiveCards.HostConfig(hostConfig);
  shown.parse(card);
  document.body.replaceChildren(shown.render());
  shown.getAllInputs().forEach(showChoice);
}

function paragraph(words) {
  if (!words.startsWith('- ')) return `<p style="margin:0">${words}</p>`;
  const items = words.split('\n').map((line) => `<li>${line.slice(2)}</li>`);
  return `<ul style="margin:0; padding-left:18px">${items.join('')}</ul>`;
}

/** Of a choice that is typed, the renderer shows what it submits; Teams shows its words. */
function showChoice({ choices, defaultValue, renderedElement }) {
  const input = renderedElement?.querySelector('input[list]');
  const choice = choices?.find(({ value }) => value === defaultValue);
  if (input && choice) input.value = choice.title;
}

/** What of the page is cut off, too wide, higher than it may be or too pale, one line each. */
function findFaults(mostHeight) {
  const card = document.querySelector('.ac-adaptiveCard');
  const elements = [card, ...card.querySelectorAll('*')].filter((element) => element.checkVisibility());
  const excess = document.documentElement.scrollWidth - innerWidth;
  const { scrollHeight: height } = document.documentElement;
  const faults = [
    ...(height > mostHeight ? [`${height} px high, folded: on a phone it may be ${mostHeight}`] : []),
    ...(excess > 0 ? [`the card is ${excess} px too wide`] : []),
    ...elements.filter(cutsOff).map((element) => `cut off: “${element.textContent.trim()}”`),
    ...elements.filter(hidesInput).map((input) => `cut off in its input: “${inputWords(input)}”`),
    ...textsIn(card)
      .filter(sticksOut)
      .map((text) => `sticks out: “${text.textContent.trim()}”`),
    ...findPale(card),
  ];
  return [...new Set(faults)];
}

function cutsOff(element) {
  if (element.matches('input, select, option, textarea')) return false;
  const { overflowX, overflowY } = getComputedStyle(element);
  // Fractions of a pixel are rounded up on one side only.
  return (
    (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) ||
    (overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1)
  );
}

function inputWords(input) {
  if (input.matches('select')) return input.selectedOptions[0]?.textContent ?? '';
  return input.placeholder ?? '';
}

/** Whether a one-line input is too narrow for its placeholder or its choice; what stands in others can be scrolled. */
function hidesInput(input) {
  if (!input.matches('select, input:not([type=radio], [type=checkbox], [type=date])')) return false;
  const isChoice = input.matches('select');
  if (!isChoice && input.value) return false;
  const style = getComputedStyle(input);
  const context = document.createElement('canvas').getContext('2d');
  context.font = style.font;
  const arrow = isChoice ? 20 : 0;
  const room = input.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight) - arrow;
  return context.measureText(inputWords(input)).width > room;
}

function textsIn(card) {
  const walker = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) if (walker.currentNode.textContent.trim() !== '') texts.push(walker.currentNode);
  return texts.filter((text) => text.parentElement.checkVisibility());
}

/** Whether the text is drawn beyond the card, or beyond the box that holds it. */
function sticksOut(text) {
  if (text.parentElement.matches('option, button')) return false;
  const range = document.createRange();
  range.selectNodeContents(text);
  const { right } = range.getBoundingClientRect();
  const card = document.querySelector('.ac-adaptiveCard').getBoundingClientRect();
  return right > card.right + 1 || right > text.parentElement.getBoundingClientRect().right + 1;
}
