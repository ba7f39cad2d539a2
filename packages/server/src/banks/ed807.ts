import type {BankEntry} from './bank-entry.js';

/** Entities that XML has by itself. */
const ENTITIES: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"};

type Attributes = ReadonlyMap<string, string>;

/**
 * Banks of the Bank of Russia's directory, the message ED807 of its album of formats (УФЭБС), as cbr.ru publishes it every
 * business day. Those that are being deleted (`PSDL`) are left out; of a bank's accounts, the correspondent one at the
 * Bank of Russia (`CRSA`) counts, unless it is being closed.
 */
export function banksOfEd807(xml: string): BankEntry[] {
  const entries = xml.matchAll(/<(?:\w+:)?BICDirectoryEntry\s([^>]*?)>([^]*?)<\/(?:\w+:)?BICDirectoryEntry>/g);
  return [...entries].flatMap(([, entry = '', content = '']) => {
    const participant = elementsOf(content, 'ParticipantInfo')[0];
    if (!participant || participant.get('ParticipantStatus') === 'PSDL') return [];
    const account = elementsOf(content, 'Accounts').find(
      (one) => one.get('RegulationAccountType') === 'CRSA' && one.get('AccountStatus') !== 'ACDL',
    );
    const [correspondentAccount, city] = [account?.get('Account'), participant.get('Nnp')];
    return [
      {
        bik: attributesOf(entry).get('BIC') ?? '',
        name: participant.get('NameP') ?? '',
        ...(correspondentAccount !== undefined && {correspondentAccount}),
        ...(city !== undefined && {city}),
      },
    ];
  });
}

function elementsOf(content: string, name: string): Attributes[] {
  const elements = content.matchAll(new RegExp(`<(?:\\w+:)?${name}\\s((?:[^">]|"[^"]*")*)>`, 'g'));
  return [...elements].map(([, attributes = '']) => attributesOf(attributes));
}

function attributesOf(text: string): Attributes {
  const pairs = text.matchAll(/([\w:]+)\s*=\s*"([^"]*)"/g);
  return new Map([...pairs].map(([, name = '', value = '']) => [name, textOf(value)] as const));
}

function textOf(value: string): string {
  return value
    .replaceAll(/&(\w+|#\d+|#x[\da-f]+);/gi, (whole, name: string) => {
      if (!name.startsWith('#')) return ENTITIES[name] ?? whole;
      return String.fromCodePoint(Number(name.startsWith('#x') ? `0${name.slice(1)}` : name.slice(1)));
    })
    .trim();
}
