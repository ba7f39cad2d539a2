import type {View} from '../controllers/view.js';

/** Texts of kabinet-balance. */
export const messages = {
  namespace: 'balance',
  en: {
    title: 'Balance',
    failed: 'The balance could not be loaded',

    available: 'Available to withdraw',
    'minimum.from': 'Payouts from {{amount}}',
    'minimum.missing': 'Payouts from {{amount}}, {{missing}} to go',

    'next.title': 'Next payout',
    'next.by': 'by {{date}}',
    'next.on': '{{date}}',
    'next.overdue': 'was due {{date}}',
    'next.scheduled': 'By schedule',
    'next.schedule': 'By schedule: {{schedule}}',
    'next.none': 'None planned yet',
    'next.open': 'Open payout {{number}}',

    'carried.title': 'Carried over: {{amount}}.',
    'carried.text': 'Returns after a payout took more than was available. The next commissions set it off.',

    unpaid: 'Not yet paid out',
    owed: 'To be set off against the next commissions',
    arrived: 'Already yours',
    stations: 'The way of the money',
    river: 'The way of the money: {{stations}}',
    'station.pending': 'Pending',
    'station.onHold': 'On hold',
    'station.available': 'Available',
    'station.requested': 'In payout',
    'station.paid': 'Paid',

    count_one: '{{count}} commission',
    count_other: '{{count}} commissions',
    'note.pending': 'the programme decides',
    'note.release': '{{amount}} will be released on {{date}}',
    'note.hold': 'until the hold ends',
    'note.next': 'goes into a new payout',
    'note.next-on': 'goes into the payout of {{date}}',
    'note.missing': '{{missing}} short of a payout',
    'note.by': '{{number}} arrives by {{date}}',
    'note.first-by': 'the first, {{number}}, by {{date}}',
    'note.overdue': '{{number}} was due {{date}}',
    'note.undated': '{{number}} is on its way',
    'note.all-time': 'of all time',

    'adds-up': 'It adds up: {{sum}} =',
    'adds-up.earned': 'with what is paid, you have earned {{earned}}',
    history: 'Payout history',

    'empty.title': 'Your money will be here',
    'empty.text':
      'A sale through your link is checked first, then waits until the return period is over. After that it is yours to take.',
    'empty.action': 'Make a link',
  },
  ru: {
    title: 'Баланс',
    failed: 'Не удалось загрузить баланс',

    available: 'Доступно к выводу',
    'minimum.from': 'Выплата от {{amount}}',
    'minimum.missing': 'Выплата от {{amount}}, не хватает {{missing}}',

    'next.title': 'Следующая выплата',
    'next.by': 'до {{date}}',
    'next.on': '{{date}}',
    'next.overdue': 'ожидалась {{date}}',
    'next.scheduled': 'По графику',
    'next.schedule': 'По графику: {{schedule}}',
    'next.none': 'Пока не назначена',
    'next.open': 'Открыть выплату {{number}}',

    'carried.title': 'Перенос: {{amount}}.',
    'carried.text': 'Возвраты после выплаты превысили доступную сумму. Разница зачтётся из следующих вознаграждений.',

    unpaid: 'Ещё не выплачено',
    owed: 'Зачтётся из следующих вознаграждений',
    arrived: 'Уже у вас',
    stations: 'Путь денег',
    river: 'Путь денег: {{stations}}',
    'station.pending': 'На проверке',
    'station.onHold': 'В холде',
    'station.available': 'Доступно',
    'station.requested': 'В выплате',
    'station.paid': 'Выплачено',

    count_one: '{{count}} вознаграждение',
    count_few: '{{count}} вознаграждения',
    count_many: '{{count}} вознаграждений',
    count_other: '{{count}} вознаграждения',
    'note.pending': 'решение за программой',
    'note.release': '{{date}} освободится {{amount}}',
    'note.hold': 'до конца холда',
    'note.next': 'войдёт в новую выплату',
    'note.next-on': 'войдёт в выплату {{date}}',
    'note.missing': 'до выплаты не хватает {{missing}}',
    'note.by': '{{number}} придёт до {{date}}',
    'note.first-by': 'первая, {{number}}, до {{date}}',
    'note.overdue': '{{number}} ожидалась {{date}}',
    'note.undated': '{{number}} в пути',
    'note.all-time': 'за всё время',

    'adds-up': 'Сходится: {{sum}} =',
    'adds-up.earned': 'вместе с выплаченным заработано {{earned}}',
    history: 'История выплат',

    'empty.title': 'Здесь будут ваши деньги',
    'empty.text':
      'Продажу по вашей ссылке сначала проверят, потом она ждёт конца срока возврата. После этого деньги можно получить.',
    'empty.action': 'Создать ссылку',
  },
};

export type BalanceView = View<typeof messages>;
