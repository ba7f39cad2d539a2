import type {DestinationProblem} from '../destination.js';

/** What the cases are judged by. */
export const CASE_HOST = 'good.example';

export interface DestinationCase {
  readonly input: string;
  /** Where it leads, or why it may not. */
  readonly verdict: {readonly url: string} | {readonly reason: DestinationProblem; readonly host?: string};
}

const to = (url: string) => ({url});
const no = (reason: DestinationProblem) => ({reason});
const foreign = (host: string) => ({reason: 'host_not_allowed', host}) as const;

/** Written after the ideas of the URL cases of web-platform-tests, for one allowed host. */
const CASES: readonly (readonly [string, DestinationCase['verdict']])[] = [
  // White space and control characters, which the parser drops.
  ['https://good\t.\nexample/', no('control_characters')],
  ['h\tttps://good.example/', no('control_characters')],
  ['https://good.example\u0000.evil.example/', no('control_characters')],
  ['https://GOO\u200b\u2060\ufeffd.example', no('control_characters')],
  ['https://good.example/\u2066x', no('control_characters')],
  ['https://good.example/\ud800', no('control_characters')],
  ['https:// good.example/', no('not_a_url')],
  ['https://good.example /', no('not_a_url')],
  ['https://good.example evil.example/', no('not_a_url')],
  ['\t   :good.example   \n', no('not_a_url')],

  // Names and passwords.
  ['https://user:pass@good.example:21/bar;par?b#c', no('credentials')],
  ['https://test:@good.example', no('credentials')],
  ['https://:@good.example', no('credentials')],
  ['https://@good.example/', no('credentials')],
  ['https://good.example@', no('credentials')],
  ['https://::@evil@good.example:2', no('credentials')],
  ['https://good.example:443@evil.example', no('credentials')],
  ['https://good.example%00@evil.example', no('credentials')],
  ['https://good.example%252f@evil.example', no('credentials')],

  // Ports.
  ['https://good.example:/c', to('https://good.example/c')],
  ['https://good.example:00000000000000000000443/c', to('https://good.example/c')],
  ['https://good.example:0/c', no('port')],
  ['https://good.example:00000000000000000000080/c', no('port')],
  ['https://good.example:b/c', no('not_a_url')],
  ['https://good.example: /c', no('not_a_url')],
  ['https://good.example:65536/', no('not_a_url')],
  ['https://good.example:999999/c', no('not_a_url')],
  ['https://good.example:4294967739/', no('not_a_url')],

  // Slashes.
  ['https://good.example/\\@', no('not_a_url')],
  ['https:/\\evil.example/', no('not_a_url')],
  ['https://https://good.example/', foreign('https')],
  ['https://evil.example/https://good.example/', foreign('evil.example')],
  ['https://evil.example#@good.example', foreign('evil.example')],
  ['https://evil.example?@good.example', foreign('evil.example')],
  ['https://good.example//evil.example', to('https://good.example//evil.example')],
  ['https://good.example/../..//evil.example', to('https://good.example//evil.example')],
  ['https://good.example/%2e%2e/%2e%2e/x', to('https://good.example/x')],

  // Addresses of machines.
  ['https://[::127.0.0.1]', foreign('[::7f00:1]')],
  ['https://[0:0:0:0:0:0:13.1.68.3]', foreign('[::d01:4403]')],
  ['https://[1::2]:3:4', no('not_a_url')],
  ['https://2001::1]', no('not_a_url')],
  ['https://[::1%25good.example]/', no('not_a_url')],
  ['https://[v1.good.example]/', no('not_a_url')],
  ['https://0Xc0.0250.01', foreign('192.168.0.1')],
  ['https://%30%78%63%30%2e%30%32%35%30.01', foreign('192.168.0.1')],
  ['https://192.168.257', foreign('192.168.1.1')],
  ['https://0x7f000001/', foreign('127.0.0.1')],
  ['https://4294967296', no('not_a_url')],
  ['https://256.256.256.256', no('not_a_url')],

  // Names that only look alike, or only look different.
  ['https://good\u3002example/', to('https://good.example/')],
  ['https://Ｇｏｏｄ.example', to('https://good.example/')],
  ['https://\u210aood.example/', to('https://good.example/')],
  ['https://go%C2%ADod.example/', to('https://good.example/')],
  ['https://%67%6f%6f%64.example/', to('https://good.example/')],
  ['https://good%2eexample/', to('https://good.example/')],
  ['https://ｅvil.example', foreign('evil.example')],
  ['https://%65vil.example/', foreign('evil.example')],
  ['https://g\u043e\u043ed.example/', foreign('xn--gd-fmca.example')],
  ['https://fa\u00df.example/', foreign('xn--fa-hia.example')],
  ['https://你好你好.example', foreign('xn--6qqa088eba.example')],
  ['https://xn--good.example/', foreign('xn--good.example')],
  ['https://good.example\u2215evil.example/', foreign('good.xn--exampleevil-0h8f.example')],
  ['https://good.example\uff0fevil.example/', no('not_a_url')],
  ['https://good.example\uff20evil.example/', no('not_a_url')],
  ['https://good.example\uff1a8443/', no('not_a_url')],
  ['https://evil.example\uff03.good.example/', no('not_a_url')],
  ['https://\ufdd0zyx.example', no('not_a_url')],
  ['https://%ef%b7%90zyx.example', no('not_a_url')],
  ['https://％００.example', no('not_a_url')],
  ['https://%C2%AD/', no('not_a_url')],

  // Names around the allowed one.
  ['https://good.example./', foreign('good.example.')],
  ['https://good..example/', foreign('good..example')],
  ['https://.good.example', foreign('.good.example')],
  ['https://goodXexample/', foreign('goodxexample')],
  ['https://evil-good.example/', foreign('evil-good.example')],
  ['https://good.example.evil.example/', foreign('good.example.evil.example')],
  ['https://evil.example;good.example/', foreign('evil.example;good.example')],
  ['https://good.example,evil.example/', foreign('good.example,evil.example')],
  ['https://good.example&evil.example/', foreign('good.example&evil.example')],
  ['https://good.example|evil.example/', no('not_a_url')],
  ['https://good.example^evil.example/', no('not_a_url')],
  ['https://good.example<evil.example/', no('not_a_url')],
  ['https://good.example%09.evil.example/', no('not_a_url')],
  ['https://good.example%252fevil.example/', no('not_a_url')],

  // Other schemes.
  ['file:///etc/passwd', no('scheme')],
  ['file://good.example/', no('scheme')],
  ['about:blank', no('scheme')],
  ['mailto:a@good.example', no('scheme')],
  ['wss://good.example/', no('scheme')],
  ['non-special://good.example/', no('scheme')],
];

export const DESTINATION_CASES: readonly DestinationCase[] = CASES.map(([input, verdict]) => ({input, verdict}));

/** Signs that parsers have disagreed about, between two hosts and before one: whatever comes of it, it is not foreign. */
export function mixedAddresses(): string[] {
  const signs = [
    '',
    '/',
    '\\',
    '@',
    ':',
    '#',
    '?',
    '%2f',
    '%5c',
    '%40',
    '%23',
    '%00',
    '\t',
    '\n',
    '.',
    '。',
    '／',
    '＠',
  ];
  const starts = ['https:', 'https:/', 'https://', 'https:\\\\', 'https:///', '//', 'http://', ' https://'];
  return starts.flatMap((start) =>
    signs.flatMap((sign) =>
      signs.flatMap((after) => [
        `${start}${CASE_HOST}${sign}${after}evil.example`,
        `${start}evil.example${sign}${after}${CASE_HOST}`,
      ]),
    ),
  );
}
