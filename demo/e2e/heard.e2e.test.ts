import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {SAMPLE_PARTNERS, SAMPLE_PROGRAMMES} from '@kabinet/backends/sample';
import {newVisitor} from './testing/browser.js';
import {askDatabase, useDemo} from './testing/demo-server.js';
import {focused} from './testing/focused.js';
import {PartnerPage} from './testing/partner-page.js';
import {StatsPage} from './testing/stats-page.js';

const DAYS = 30;

interface Best {
  readonly day: string;
  readonly clicks: number;
}

/** The day with the most clicks of the last thirty, counted from single clicks. */
const BEST = `select to_char(clicked_at at time zone 'Europe/Moscow', 'YYYY-MM-DD') as day, count(*)::int as clicks
  from clicks where partner_id = '${SAMPLE_PARTNERS.large}' and programme_id = '${SAMPLE_PROGRAMMES.russia}'
  and (clicked_at at time zone 'Europe/Moscow')::date > (now() at time zone 'Europe/Moscow')::date - ${DAYS}
  group by 1 order by 2 desc, 1 limit 1`;

describe('who only hears the chart and only has keys', () => {
  const demo = useDemo();

  for (const language of ['ru', 'en'] as const) {
    test(`can tell the best day and its value, ${language}`, {timeout: 120_000}, async () => {
      const best = await askDatabase<Best>(demo(), BEST);
      const context = await newVisitor({viewport: {width: 1280, height: 900}});
      const {page} = await PartnerPage.open(context, demo().url, language, 'Дом и уют');
      const stats = new StatsPage(page, language);
      await stats.show('last-30-days', ['clicks', 'earnings']);

      await stats.focusChart();
      const {role, name, description} = await focused(page);
      assert.equal(role, 'image');
      // The sentence is the name of the picture, and how to walk along it is its description.
      assert.ok(name.includes(`${dayIn(language, best.day, 'long')}`), name);
      assert.match(name, new RegExp(`${language === 'ru' ? 'Лучший день' : 'Best day'}[^.]*\\b${best.clicks}\\b`));
      assert.match(description, language === 'ru' ? /Стрелки/ : /Arrow keys/);

      const heard = await stats.walk(DAYS);
      const values = heard.map((told) => Number(/: (\d+)/.exec(told)?.[1]));
      const at = values.indexOf(Math.max(...values));
      assert.equal(values[at], best.clicks, heard.join('\n'));
      assert.ok(heard[at]?.startsWith(dayIn(language, best.day, 'short')), heard[at]);
      await context.close();
    });
  }
});

/** `четверг, 19 ноября`, or `чт, 19 нояб.` */
function dayIn(language: 'ru' | 'en', day: string, style: 'long' | 'short'): string {
  const format = new Intl.DateTimeFormat(language === 'ru' ? 'ru' : 'en-GB', {
    weekday: style,
    day: 'numeric',
    month: style,
    timeZone: 'UTC',
  });
  return format.format(new Date(`${day}T00:00:00Z`)).replace(/\s+/g, ' ');
}
