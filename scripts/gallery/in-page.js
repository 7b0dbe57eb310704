/* Runs in the gallery's browser, beside the renderer of Adaptive Cards. */

/** Shows the card as the whole page. The renderer leaves Markdown to its host; the cards use links and escapes only. */
function showCard(card, hostConfig) {
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
    const html = text
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/\[([^\]]+)\]\(([^)]+)\)/g, '<a class="ac-anchor" href="$2">$1</a>')
      .replace(/\\([\\`*_~[\]<>|#+.-])/g, '$1');
    result.outputHtml = `<p style="margin:0">${html}</p>`;
    result.didProcess = true;
  };
  const shown = new AdaptiveCards.AdaptiveCard();
  shown.hostConfig = new AdaptiveCards.HostConfig(hostConfig);
  shown.parse(card);
  document.body.replaceChildren(shown.render());
  document.querySelectorAll('input[list]').forEach(showChoice);
}

/** The renderer shows what a choice submits; Teams shows the choice. */
function showChoice(input) {
  const choice = [...input.list.options].find((option) => option.dataset.value === input.value);
  if (choice !== undefined) input.value = choice.value;
}

/** What of the page is cut off or too wide, one line each. */
function findFaults() {
  const card = document.querySelector('.ac-adaptiveCard');
  const elements = [card, ...card.querySelectorAll('*')].filter((element) => element.checkVisibility());
  const excess = document.documentElement.scrollWidth - innerWidth;
  const faults = [
    ...(excess > 0 ? [`the card is ${excess} px too wide`] : []),
    ...elements.filter(cutsOff).map((element) => `cut off: “${element.textContent.trim()}”`),
    ...elements.filter(hidesInput).map((input) => `cut off in its input: “${inputWords(input)}”`),
    ...textsIn(card)
      .filter(sticksOut)
      .map((text) => `sticks out: “${text.textContent.trim()}”`),
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
  return input.value || input.placeholder || '';
}

/** Whether a one-line input is too narrow for its placeholder, or for the choice that it shows. */
function hidesInput(input) {
  const isChoice = input.matches('select, input[list]');
  const typed = input.matches('input[type=text], input[type=number], input:not([type])') && input.value;
  // What a person typed scrolls in its input; the bot's own words must be seen.
  if (!input.matches('input, select') || (typed && !isChoice)) return false;
  const style = getComputedStyle(input);
  const context = document.createElement('canvas').getContext('2d');
  context.font = style.font;
  const arrow = isChoice ? 20 : 0;
  const room = input.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight) - arrow;
  return (
    !input.matches('[type=radio], [type=checkbox], [type=date]') &&
    context.measureText(inputWords(input)).width > room
  );
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
