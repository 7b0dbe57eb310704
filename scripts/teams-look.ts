const colours = {
  light: {
    page: '#f5f5f5',
    card: '#ffffff',
    text: '#242424',
    subtle: '#616161',
    line: '#d1d1d1',
    accent: '#5b5fc7',
  },
  dark: {
    page: '#141414',
    card: '#292929',
    text: '#ffffff',
    subtle: '#adadad',
    line: '#666666',
    accent: '#7f85f5',
  },
} as const;

export type Theme = keyof typeof colours;

const containers = {
  light: {
    emphasis: '#f0f0f0',
    good: '#e7f2da',
    attention: '#fcf4f6',
    warning: '#fbf6d9',
    attentionText: '#c4314b',
  },
  dark: {
    emphasis: '#1f1f1f',
    good: '#0d2e0d',
    attention: '#3f1011',
    warning: '#463100',
    attentionText: '#f9526b',
  },
} as const;

/** Teams' own look, near enough: its colours, Segoe-like sizes and spacing. */
export function hostConfig(theme: Theme) {
  const { text, subtle, accent, line } = colours[theme];
  const { attentionText, ...backgrounds } = containers[theme];
  const both = (colour: string, quiet = colour) => ({ default: colour, subtle: quiet });
  const foregroundColors = {
    default: both(text, subtle),
    accent: both(accent),
    attention: both(attentionText),
  };
  const style = (backgroundColor: string) => ({ backgroundColor, foregroundColors });
  return {
    supportsInteractivity: true,
    fontFamily: '"Segoe UI", "Open Sans", "DejaVu Sans", sans-serif',
    fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 200, default: 400, bolder: 600 },
    lineHeights: { small: 16, default: 20, medium: 22, large: 24, extraLarge: 32 },
    spacing: { small: 4, default: 8, medium: 12, large: 20, extraLarge: 24, padding: 12 },
    separator: { lineThickness: 1, lineColor: line },
    containerStyles: {
      default: style(colours[theme].card),
      emphasis: style(backgrounds.emphasis),
      good: style(backgrounds.good),
      attention: style(backgrounds.attention),
      warning: style(backgrounds.warning),
    },
    actions: {
      maxActions: 6,
      spacing: 'default',
      buttonSpacing: 8,
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
      showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'emphasis' },
    },
    factSet: { title: { weight: 'Bolder', wrap: true, maxWidth: 150 }, value: { wrap: true }, spacing: 12 },
  };
}

/** What Teams adds around the renderer: its buttons, inputs and links. */
export function pageStyle(theme: Theme): string {
  const { page, card, text, line, accent } = colours[theme];
  return `
    body { margin: 0; background: ${page}; color-scheme: ${theme} }
    .ac-adaptiveCard { background: ${card} !important; border: 1px solid ${line}; border-radius: 4px }
    .ac-pushButton { background: ${card}; color: ${text}; border: 1px solid ${line}; border-radius: 4px; padding: 6px 12px; margin: 0 0 8px; font: 600 14px "Segoe UI", sans-serif; white-space: normal !important }
    .ac-pushButton.style-positive { background: ${accent}; color: #fff }
    .ac-actionSet { flex-wrap: wrap }
    .ac-anchor { color: ${accent} }
    .ac-input { box-sizing: border-box; font: 14px "Segoe UI", sans-serif; padding: 5px; max-width: 100% }
    input[type=radio] { width: auto }`;
}
