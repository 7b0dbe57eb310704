/* Runs in the gallery's browser: whether all text stands out from what is behind it. */

/** What WCAG 2.2 asks of text (1.4.3). */
const leastContrast = 4.5;

/** Marks an input that has to be filled in; the client draws it in a colour of its own. */
const marks = new Set(['*']);

/** What stands out too little from its background, one line each. */
function findPale(card) {
  const written = textsIn(card)
    .map((text) => [text.parentElement, text.textContent.trim()])
    .filter(([, words]) => !marks.has(words));
  const typed = [...card.querySelectorAll('input:not([type=radio], [type=checkbox]), select, textarea')]
    .filter((input) => input.checkVisibility())
    .map((input) => [input, input.value || input.placeholder || 'an input']);
  return [...written, ...typed].flatMap(([element, words]) => {
    const contrast = contrastOf(element);
    return contrast < leastContrast
      ? [`contrast ${contrast.toFixed(1)}:1, less than ${leastContrast}:1: “${words}”`]
      : [];
  });
}

function contrastOf(element) {
  const behind = backgroundOf(element);
  const [light, dark] = [
    luminance(over(colourIn(getComputedStyle(element).color), behind)),
    luminance(behind),
  ].sort((one, other) => other - one);
  return (light + 0.05) / (dark + 0.05);
}

/** The colour that is seen behind the element, through all that lets it shine through. */
function backgroundOf(element) {
  if (element === null) return [255, 255, 255, 1];
  const own = colourIn(getComputedStyle(element).backgroundColor);
  return own[3] === 1 ? own : over(own, backgroundOf(element.parentElement));
}

/** Red, green, blue up to 255, and opacity up to 1. */
function colourIn(css) {
  const [red, green, blue, opacity = 1] = css.match(/[\d.]+/g).map(Number);
  return [red, green, blue, opacity];
}

function over([red, green, blue, opacity], behind) {
  const mixed = [red, green, blue].map((part, index) => part * opacity + behind[index] * (1 - opacity));
  return [...mixed, 1];
}

/** As WCAG defines it. */
function luminance(colour) {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
