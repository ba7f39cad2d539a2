import {expect} from '@open-wc/testing';
import {a11ySnapshot, sendKeys} from '@web/test-runner-commands';
import {memoryBackend} from '@kabinet/backends/memory';
import {SAMPLE_STUDIO} from '@kabinet/backends/sample';
import {even, expectAccessible} from '../testing/page.js';
import {openList} from './testing/commissions-page.js';
import type {CommissionsPage} from './testing/commissions-page.js';

/** A node of the tree that screen readers read, without what only holds others. */
interface Heard {
  readonly role: string;
  readonly name?: string;
  readonly expanded?: boolean;
  readonly children?: readonly Heard[];
}

/** The whole page, a line for each thing that is read out. */
async function heard(): Promise<string[]> {
  return linesOf((await a11ySnapshot({})) as unknown as Heard);
}

function linesOf({role, name = '', expanded, children = []}: Heard): string[] {
  const state = expanded === undefined ? '' : expanded ? ', open' : ', closed';
  const line = role === 'StaticText' ? even(name) : `${role}${state}: ${even(name)}`;
  return [line, ...children.flatMap(linesOf)];
}

/** From the first line that begins so, so many lines. */
function from(lines: readonly string[], beginning: string, count: number): string[] {
  const start = lines.findIndex((line) => line.startsWith(beginning));
  return lines.slice(start, start + count);
}

function nameOfFocus({focused}: CommissionsPage): string {
  return even(focused?.ariaLabel ?? focused?.textContent ?? '');
}

const SAID = {
  ru: {
    row: [
      '21 нояб.',
      '08:50',
      'button, open: S-50028 : Почему 311,24 ₽',
      'Курсы на гончарном круге',
      '3 890,50 ₽',
      '8 %',
      'В холде',
      'до 5 дек.',
      '311',
      ',24',
      '₽',
    ],
    explanation: [
      'region: Почему 311,24 ₽',
      'heading: Почему 311,24 ₽',
      'button: Закрыть',
      'S-50028 · Курсы на гончарном круге',
      'heading: Расчёт',
      'Сумма заказа',
      '3 890,50 ₽',
      '×',
      'Ступень',
      '8 %',
      '=',
      'Вознаграждение',
      '311,24 ₽',
      'heading: Ступень',
      '8 % при обороте от 50 000,00 ₽',
      'Оборот за месяц',
      '69 470,50 ₽',
      'Ещё 80 529,50 ₽ оборота до ступени 10 %.',
      'По следующей ступени вышло бы на 77,81 ₽ больше.',
      'В холде до 5 декабря',
      'Идёт срок возврата.',
      'Потом сумма сама станет доступной.',
      'Ожидаемая выплата: ≈ 20 декабря.',
      'heading: Ход',
    ],
    stops: ['Закрыть', 'Условия этого оффера', 'Задать вопрос по S-50028'],
  },
  en: {
    row: [
      '21 Nov',
      '08:50',
      'button, open: S-50028 : Why ₽311.24',
      'Courses at the wheel',
      '₽3,890.50',
      '8%',
      'On hold',
      'until 5 Dec',
      '₽311',
      '.24',
      '20 Nov',
    ],
    explanation: [
      'region: Why ₽311.24',
      'heading: Why ₽311.24',
      'button: Close',
      'S-50028 · Courses at the wheel',
      'heading: Calculation',
      'Order total',
      '₽3,890.50',
      '×',
      'Tier',
      '8%',
      '=',
      'Commission',
      '₽311.24',
      'heading: Tier',
      '8% from a volume of ₽50,000.00',
      'Volume this month',
      '₽69,470.50',
      'Another ₽80,529.50 of volume to the tier of 10%.',
      'The next tier would have given ₽77.81 more.',
      'On hold until 5 December',
      'The return period is running.',
      'Then the sum becomes available by itself.',
      'Expected payout: ≈ 20 December.',
      'heading: Timeline',
    ],
    stops: ['Close', 'Terms of this offer', 'Ask about S-50028'],
  },
} as const;

describe('kabinet-commissions by keys and as it is heard', () => {
  for (const locale of ['ru', 'en'] as const) {
    it(`reads out a row and why its amount is what it is, and leads through it by keys, ${locale}`, async () => {
      const {row, explanation, stops} = SAID[locale];
      const page = await openList(memoryBackend({partner: SAMPLE_STUDIO.partner}), {
        locale,
        attributes: {period: '2026-11-20/2026-11-21'},
        support: () => undefined,
      });
      page.opener('S-50028').focus();
      await sendKeys({press: 'Enter'});
      await page.untilExplained();
      expect(page.focused).to.equal(page.explanation);
      const lines = await heard();
      const place = lines.findIndex((line) => line.startsWith('button, open: S-50028'));
      expect(lines.slice(place - 2, place - 2 + row.length)).to.deep.equal(row);
      expect(from(lines, explanation[0], explanation.length)).to.deep.equal(explanation);
      const reached: string[] = [];
      for (let stop = 0; stop < stops.length; stop++) {
        await sendKeys({press: 'Tab'});
        reached.push(nameOfFocus(page));
      }
      expect(reached).to.deep.equal(stops);
      await expectAccessible(page);
      await sendKeys({press: 'Escape'});
      await page.until(() => page.focused === page.opener('S-50028'), 'focus in the row');
      expect((await heard()).some((line) => line.startsWith('button, open: S-50028'))).to.equal(false);
    });
  }
});
