/**
 * How Teams draws cards. Light and dark are the host configs and styles that Microsoft publishes for Teams in its card
 * designer (npm adaptivecards-designer 2.4.4, hostConfigs/microsoft-teams-*.json and containers/teams/*.css; read in
 * November 2026). It has none for high contrast: that is drawn in the colours of Fluent UI's teamsHighContrastTheme
 * (npm @fluentui/tokens).
 */
export const themes = ['light', 'dark', 'contrast'] as const;

export type Theme = (typeof themes)[number];

/** Colours as host configs write them: the first two of eight digits are the opacity. */
type Colours = {
  readonly text: string;
  readonly subtle: string;
  readonly accent: string;
  readonly attention: string;
  readonly line: string;
  /** The backgrounds of the container styles, and the text on those that stand out. */
  readonly card: string;
  readonly emphasis: string;
  readonly good: string;
  readonly warning: string;
  readonly alarm: string;
  readonly onTint: { readonly text: string; readonly subtle: string };
};

const tints = { good: '#ccffcc', warning: '#ffe2b2', alarm: '#ffc5b2' };

const colours: Readonly<Record<Theme, Colours>> = {
  light: {
    text: '#ff252424',
    subtle: '#bf252424',
    accent: '#6264a7',
    attention: '#c4314b',
    line: '#eeeeee',
    card: '#ffffff',
    emphasis: '#fff9f8f7',
    ...tints,
    onTint: { text: '#ff252424', subtle: '#bf252424' },
  },
  dark: {
    text: '#ffffffff',
    subtle: '#bfffffff',
    accent: '#ffa6a7dc',
    attention: '#ffd74654',
    line: '#eeeeee',
    card: '#ff2d2c2c',
    emphasis: '#ff292828',
    ...tints,
    onTint: { text: '#ff201f1f', subtle: '#ff2d2c2c' },
  },
  contrast: {
    text: '#ffffff',
    subtle: '#ffffff',
    accent: '#ffff00',
    attention: '#ffffff',
    line: '#ffffff',
    card: '#000000',
    emphasis: '#000000',
    good: '#000000',
    warning: '#000000',
    alarm: '#000000',
    onTint: { text: '#ffffff', subtle: '#ffffff' },
  },
};

const fontFamily = "'Segoe UI', 'A little wider', Verdana, sans-serif";

/** Stands in for Segoe UI where it is missing: Arial and its like are a hundredth narrower, so what fits here fits there. */
const fonts = `
    @font-face { font-family: 'A little wider'; src: local('Arial'), local('Liberation Sans'); size-adjust: 104% }
    @font-face { font-family: 'A little wider'; src: local('Arial Bold'), local('Liberation Sans Bold');
      font-weight: 600 900; size-adjust: 104% }`;
const fontSizes = { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 };
const fontWeights = { lighter: 200, default: 400, bolder: 600 };

/** The host config for the renderer. */
export function hostConfig(theme: Theme): object {
  const { line, card, emphasis, good, warning, alarm, onTint, ...plain } = colours[theme];
  const style = (backgroundColor: string, text = plain) => ({
    backgroundColor,
    foregroundColors: {
      default: { default: text.text, subtle: text.subtle },
      accent: { default: plain.accent, subtle: plain.accent },
      attention: { default: plain.attention, subtle: plain.attention },
    },
  });
  const tinted = { ...plain, ...onTint };
  return {
    supportsInteractivity: true,
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: line },
    fontTypes: {
      default: { fontFamily, fontSizes, fontWeights },
      monospace: { fontFamily: "'Courier New', Courier, monospace", fontSizes, fontWeights },
    },
    textStyles: { heading: { fontType: 'default', size: 'large', weight: 'bolder' } },
    containerStyles: {
      default: style(card),
      emphasis: style(emphasis),
      good: style(good, tinted),
      warning: style(warning, tinted),
      attention: style(alarm, tinted),
    },
    actions: {
      maxActions: 6,
      spacing: 'default',
      buttonSpacing: 8,
      showCard: { actionMode: 'inline', inlineTopMargin: 16, style: 'emphasis' },
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
    },
    factSet: { title: { weight: 'bolder', wrap: true }, value: { wrap: true }, spacing: 16 },
  };
}

/** Buttons, inputs and links: the text, the background and the line of each. */
const controls = {
  light: {
    page: '#f5f5f5',
    frame: '#f1f0ef',
    button: ['#6264a7', '#ffffff', '#bfc0da'],
    main: ['#ffffff', '#6264a7', '#6264a7'],
    input: ['#000000', '#f3f2f1', '#f3f2f1'],
    link: '#6264a7',
  },
  dark: {
    page: '#201e1f',
    frame: '#393738',
    button: ['#ffffff', 'transparent', '#6165a4'],
    main: ['#ffffff', '#6165a4', '#a7a8da'],
    input: ['#eeeeee', '#201f1f', '#201f1f'],
    link: '#a6a7dc',
  },
  contrast: {
    page: '#000000',
    frame: '#ffffff',
    button: ['#ffffff', '#000000', '#ffffff'],
    main: ['#000000', '#ffffff', '#ffffff'],
    input: ['#ffffff', '#000000', '#ffffff'],
    link: '#ffff00',
  },
} as const satisfies Readonly<Record<Theme, object>>;

/** What Teams draws around the renderer. A button is one line high, and what does not fit on it is cut off. */
export function pageStyle(theme: Theme): string {
  const { page, frame, button, main, input, link } = controls[theme];
  const painted = ([text, background, line]: readonly [string, string, string]) =>
    `color: ${text}; background: ${background}; border: 2px solid ${line}`;
  return `${fonts}
    body { margin: 0; background: ${page}; color-scheme: ${theme === 'light' ? 'light' : 'dark'} }
    .ac-adaptiveCard { border: 2px solid ${frame}; border-radius: 4px }
    .ac-pushButton { ${painted(button)}; border-radius: 4px; padding: 4px 10px 5px; height: 32px; max-width: 100%;
      font: 14px ${fontFamily}; white-space: nowrap; overflow: hidden; text-overflow: ellipsis }
    .ac-pushButton.style-positive { ${painted(main)} }
    .paragraphs { display: flow-root } .paragraphs > p + p { margin-top: 4px !important }
    .ac-selectable { cursor: pointer }
    .ac-actionSet { flex-wrap: wrap; row-gap: 8px }
    .ac-anchor { color: ${link}; text-decoration: none }
    .ac-input { box-sizing: border-box; font: 14px ${fontFamily}; max-width: 100% }
    .ac-input:is(.ac-textInput, .ac-numberInput, .ac-dateInput, .ac-multichoiceInput) { ${painted(input)};
      border-width: 1px; border-radius: 4px; padding: 4px 8px; min-height: 31px }
    ${theme === 'contrast' ? '.ac-container[style*="background"] { outline: 1px solid #ffffff }' : ''}
    input:is([type=radio], [type=checkbox]) { width: auto }`;
}
