import {SAMPLE_PARTNERS, SAMPLE_STUDIO} from '@kabinet/backends/sample';
import type {OpenDatabase} from '@kabinet/server';
import type {Account} from '../site/accounts.js';
import type {Words} from '../site/words.js';

const ABOUT: Readonly<Record<string, Words>> = {
  [SAMPLE_PARTNERS.large]: {ru: 'большой партнёр, больше года', en: 'a large partner, for over a year'},
  [SAMPLE_PARTNERS.small]: {ru: 'небольшой блог', en: 'a small blog'},
  [SAMPLE_STUDIO.partner]: {ru: 'ставки всех видов', en: 'rates of every kind'},
  [SAMPLE_PARTNERS.fresh]: {ru: 'пришёл сегодня, ещё пусто', en: 'joined today, nothing yet'},
};

/** The shop's partners, those who have been with it longest first. */
export async function readAccounts({db}: Pick<OpenDatabase, 'db'>): Promise<Account[]> {
  const {rows} = await db.execute('select id, name from partners order by created_at, id limit 10');
  return (rows as {id: string; name: string}[]).map(({id, name}) => {
    const about = ABOUT[id];
    return {partner: id, name, ...(about && {about})};
  });
}
