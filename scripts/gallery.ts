/* Renders every card in Chromium as Teams would, light and dark, on a phone and wide: npm run cards:gallery. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { answeredCard, leftCard } from '../cards/answered-card.ts';
import { changeCard } from '../cards/change-card.ts';
import { answeredFormCard, formCard } from '../cards/form-card.ts';
import { helpCard } from '../cards/help-card.ts';
import { planCard } from '../cards/plan-card.ts';
import type { Problem } from '../cards/problem.ts';
import { questionCard } from '../cards/question-card.ts';
import { resumeCard } from '../cards/resume-card.ts';
import type { AdaptiveCard, Shown } from '../cards/shown.ts';
import { speechFor, type Speech } from '../cards/speech.ts';
import { welcomeCard } from '../cards/welcome-card.ts';
import { fields, type Answers, type Field } from '../guidance/answers.ts';
import { makePlan } from '../guidance/plan.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'dist', 'gallery');
const today = '2026-11-20';
const widths = [320, 800] as const;

const direct: Answers = {
  source: 'microsoft-direct',
  partnerCountry: 'SE',
  customerCountry: 'NO',
  relationship: 'invited',
  delegatedAdmin: 'gdap',
  subscriptionCount: 12,
  offer: 'same',
  licenceCount: 'unchanged',
  termEnd: '2027-02-28',
  autoRenew: 'on',
  termStart: '2026-03-01',
};

const manyFromPartner: Answers = {
  source: 'another-partner',
  partnerCountry: 'DE',
  customerCountry: 'FR',
  relationship: 'none',
  delegatedAdmin: 'dap',
  subscriptionCount: 151,
  offer: 'discontinued',
  termEnd: '2027-03-01',
  autoRenew: 'on',
  termStart: '2024-03-02',
};

const plans = {
  direct,
  'many-from-partner': manyFromPartner,
  blocked: { ...direct, source: 'another-partner', partnerCountry: 'US', customerCountry: 'CA' },
  unlisted: { ...direct, customerCountry: 'RU' },
  'tenant-move': { ...direct, source: 'another-tenant', offer: 'different', licenceCount: undefined },
  'volume-licensing': {
    ...manyFromPartner,
    source: 'volume-licensing',
    offer: 'same',
    licenceCount: 'changed',
  },
  'end-unknown': { ...direct, termEnd: 'unknown', autoRenew: undefined, delegatedAdmin: 'none' },
  'term-over': { ...direct, termEnd: '2026-10-01', termStart: '2025-10-02' },
} satisfies Record<string, Answers>;

function questionOf(field: Field, speech: Speech, problem?: Problem): Shown {
  const position = fields.indexOf(field) + 1;
  return questionCard({ field, position, total: 11, card: 'card', canGoBack: position > 1, problem }, speech);
}

function shownCards(speech: Speech): Record<string, Shown> {
  const asked = fields.map((field) => [`question-${field}`, questionOf(field, speech)] as const);
  const made = Object.entries(plans).map(([name, answers]) => {
    const shown = { plan: makePlan(answers, today), answers, today, card: 'card', withActions: true };
    return [`plan-${name}`, planCard(shown, speech)] as const;
  });
  const problems = [
    { field: 'subscriptionCount', problem: { kind: 'out-of-range', min: 1, max: 10_000 } },
    { field: 'termEnd', problem: { kind: 'missing' } },
  ] as const;
  return {
    welcome: welcomeCard(speech),
    help: helpCard({}, speech),
    'help-asking': helpCard({ asking: 'delegatedAdmin' }, speech),
    ...Object.fromEntries(asked),
    'question-noted': questionCard(
      { field: 'relationship', position: 4, total: 9, card: 'card', canGoBack: true, noted: manyFromPartner },
      speech,
    ),
    'question-lost': questionOf('offer', speech, { kind: 'not-understood', times: 2 }),
    'question-ambiguous': questionOf('termEnd', speech, {
      kind: 'ambiguous',
      options: ['2027-04-03', '2027-03-04'],
    }),
    'question-look-it-up': questionOf('customerCountry', speech, { kind: 'look-it-up' }),
    answered: answeredCard({ field: 'customerCountry', value: 'NO' }, speech),
    left: leftCard({ field: 'customerCountry' }, speech),
    form: formCard({ draft: {}, problems: [], card: 'card' }, speech),
    'form-problems': formCard({ draft: direct, problems, card: 'card' }, speech),
    'form-answered': answeredFormCard({ draft: direct }, speech),
    resume: resumeCard({ field: 'relationship', position: 4, total: 9, card: 'card' }, speech),
    change: changeCard({ draft: direct, card: 'card' }, speech),
    ...Object.fromEntries(made),
  };
}

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

type Theme = keyof typeof colours;

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
function hostConfig(theme: Theme) {
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

function pageStyle(theme: Theme): string {
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

/** Runs in the browser. The renderer leaves Markdown to its host; the cards use links and escapes only. */
function renderScript(card: AdaptiveCard, theme: Theme): string {
  return `
    AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
      const html = text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
        .replace(/\\[([^\\]]+)\\]\\(([^)]+)\\)/g, '<a class="ac-anchor" href="$2">$1</a>')
        .replace(/\\\\([\\\\\`*_~[\\]<>|#+.-])/g, '$1');
      result.outputHtml = '<p style="margin:0">' + html + '</p>';
      result.didProcess = true;
    };
    const card = new AdaptiveCards.AdaptiveCard();
    card.hostConfig = new AdaptiveCards.HostConfig(${JSON.stringify(hostConfig(theme))});
    card.parse(${JSON.stringify(card)});
    document.body.replaceChildren(card.render());`;
}

async function picture(page: Page, card: AdaptiveCard, theme: Theme, path: string): Promise<number> {
  await page.addStyleTag({ content: pageStyle(theme) });
  await page.addScriptTag({ content: `{${renderScript(card, theme)}}` });
  await page.screenshot({ path, fullPage: true });
  return page.evaluate('document.documentElement.scrollWidth - innerWidth');
}

async function makeGallery(): Promise<void> {
  await mkdir(folder, { recursive: true });
  const renderer = await readFile(join(root, 'node_modules/adaptivecards/dist/adaptivecards.min.js'), 'utf8');
  const flags = ['--no-sandbox', '--headless', '--disable-gpu', '--disable-background-networking'];
  const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: flags });
  const only = process.argv[2] ?? '';
  const images: string[] = [];
  try {
    for (const [name, { card }] of Object.entries(shownCards(speechFor('en')))) {
      if (!name.includes(only)) continue;
      for (const theme of ['light', 'dark'] as const) {
        for (const width of widths) {
          const page = await browser.newPage({ viewport: { width, height: 200 } });
          await page.setContent('<!doctype html><body></body>');
          await page.addScriptTag({ content: renderer });
          const image = `${name}-${theme}-${width}.png`;
          const excess = await picture(page, card, theme, join(folder, image));
          if (excess > 0) console.warn(`${image}: ${excess} px too wide`);
          images.push(image);
          await page.close();
        }
      }
    }
  } finally {
    await browser.close();
  }
  const figures = images.map(
    (image) => `<figure><img src="${image}"><figcaption>${image}</figcaption></figure>`,
  );
  await writeFile(join(folder, 'index.html'), `<!doctype html><title>Cards</title>${figures.join('\n')}`);
  console.log(`${images.length} pictures in ${folder}; open index.html there.`);
}

await makeGallery();
