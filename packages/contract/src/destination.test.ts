import {expect} from '@open-wc/testing';
import {appendQuery, checkDestination, setQuery} from './destination.js';
import type {DestinationProblem} from './destination.js';
import {CASE_HOST, DESTINATION_CASES, mixedAddresses} from './testing/destination-cases.js';

const ALLOWED = ['good.example', '*.shop.example', 'магазин.рф', 'http://127.0.0.1:8787', 'https://pay.example:8443'];

describe('a destination that is allowed', () => {
  for (const [input, url] of [
    ['https://good.example', 'https://good.example/'],
    ['  https://good.example/a?b=c#d\n', 'https://good.example/a?b=c#d'],
    ['HTTPS://GOOD.EXAMPLE/Path', 'https://good.example/Path'],
    ['https://good.example:443/', 'https://good.example/'],
    ['https://good.example/a b?q=ю', 'https://good.example/a%20b?q=%D1%8E'],
    ['https://good.example/?next=https://evil.example/@', 'https://good.example/?next=https://evil.example/@'],
    ['https://a.shop.example/', 'https://a.shop.example/'],
    ['https://a.b.shop.example/', 'https://a.b.shop.example/'],
    ['https://магазин.рф/', 'https://xn--80aairftm.xn--p1ai/'],
    ['https://xn--80aairftm.xn--p1ai/', 'https://xn--80aairftm.xn--p1ai/'],
    ['http://127.0.0.1:8787/shop', 'http://127.0.0.1:8787/shop'],
    ['https://pay.example:8443/', 'https://pay.example:8443/'],
    [`https://good.example/${'a'.repeat(2027)}`, `https://good.example/${'a'.repeat(2027)}`],
  ] as const) {
    it(JSON.stringify(input.slice(0, 60)), () =>
      expect(checkDestination(input, ALLOWED)).to.deep.equal({ok: true, url}),
    );
  }
});

describe('a destination that is refused', () => {
  const REFUSED: readonly (readonly [string, DestinationProblem])[] = [
    ['', 'empty'],
    [' \n\t ', 'empty'],
    [`https://good.example/${'a'.repeat(8192)}`, 'too_long'],
    // Within the limit as typed, beyond it when written out.
    [`https://good.example/${'ю'.repeat(1000)}`, 'too_long'],
    ['good.example', 'not_a_url'],
    ['/path', 'not_a_url'],
    ['//evil.example', 'not_a_url'],
    ['//good.example', 'not_a_url'],
    ['\\\\good.example', 'not_a_url'],
    ['https:\\\\evil.example', 'not_a_url'],
    ['https:\\\\good.example', 'not_a_url'],
    ['https:/good.example', 'not_a_url'],
    ['https:good.example', 'not_a_url'],
    ['https:evil.example', 'not_a_url'],
    ['https:///good.example', 'not_a_url'],
    ['https://', 'not_a_url'],
    ['https://good.example\\@evil.example', 'not_a_url'],
    ['https://evil.example\\.good.example', 'not_a_url'],
    ['https://evil.example%23.good.example', 'not_a_url'],
    ['https://evil.example%2f.good.example', 'not_a_url'],
    ['https://good.example:99999/', 'not_a_url'],
    ['https://[::1', 'not_a_url'],
    ['javascript:alert(1)', 'scheme'],
    ['JavaScript://good.example/%0aalert(1)', 'scheme'],
    ['data:text/html,hi', 'scheme'],
    ['ftp://good.example/', 'scheme'],
    ['blob:https://good.example/1', 'scheme'],
    ['view-source:https://good.example/', 'scheme'],
    ['http://good.example/', 'scheme'],
    ['http://127.0.0.1/', 'scheme'],
    ['http://127.0.0.1:8788/', 'scheme'],
    ['http://localhost:8787/', 'scheme'],
    ['https://good@evil.example', 'credentials'],
    ['https://good.example@evil.example', 'credentials'],
    ['https://good.example:443@evil.example', 'credentials'],
    ['https://user:secret@good.example/', 'credentials'],
    ['https://@good.example/', 'credentials'],
    ['https://good.example:8443/', 'port'],
    ['https://a.shop.example:1/', 'port'],
    ['https://evil.example', 'host_not_allowed'],
    ['https://good.evil.example', 'host_not_allowed'],
    ['https://good.example.evil.example', 'host_not_allowed'],
    ['https://evilgood.example', 'host_not_allowed'],
    ['https://sub.good.example', 'host_not_allowed'],
    ['https://good.example./', 'host_not_allowed'],
    ['https://shop.example/', 'host_not_allowed'],
    ['https://evilshop.example/', 'host_not_allowed'],
    ['https://127.0.0.1:8787/', 'host_not_allowed'],
    ['https://2130706433/', 'host_not_allowed'],
    ['https://[::1]/', 'host_not_allowed'],
    ['https://[::ffff:127.0.0.1]:8787/', 'host_not_allowed'],
    ['https://pay.example/', 'host_not_allowed'],
    ['https://gооd.example/', 'host_not_allowed'],
    ['https://good%2Eexample%2Eevil.example/', 'host_not_allowed'],
    ['java\tscript:alert(1)', 'control_characters'],
    ['\u0001javascript:alert(1)', 'control_characters'],
    ['https://good.exa\nmple/', 'control_characters'],
    ['https://go\tod.example/', 'control_characters'],
    ['https://good.example/\u0000', 'control_characters'],
    ['https://good.example/\u202Egpj.exe', 'control_characters'],
    ['https://good.\u200Bexample/', 'control_characters'],
    ['https://good.example/\u2028x', 'control_characters'],
    ['https://good.example/\uD800', 'control_characters'],
  ];

  for (const [input, reason] of REFUSED) {
    it(`${JSON.stringify(input.slice(0, 60))}: ${reason}`, () => {
      expect(checkDestination(input, ALLOWED)).to.include({ok: false, reason});
    });
  }

  it('is told from what is allowed in every case that parsers have disagreed about', () => {
    for (const {input, verdict} of DESTINATION_CASES) {
      expect(checkDestination(input, [CASE_HOST]), JSON.stringify(input)).to.include(verdict);
    }
  });

  it('is never taken for an allowed one, however two hosts are mixed', () => {
    const addresses = mixedAddresses();
    expect(addresses).to.have.length(5184);
    const foreign = addresses.flatMap((input) => {
      const check = checkDestination(input, [CASE_HOST]);
      return check.ok && new URL(check.url).host !== CASE_HOST ? [input] : [];
    });
    expect(foreign).to.deep.equal([]);
  });

  it('shows where a look-alike really leads', () => {
    expect(checkDestination('https://аррӏе.example/', ['apple.example'])).to.deep.equal({
      ok: false,
      reason: 'host_not_allowed',
      host: 'xn--80ak6aa92e.example',
    });
  });

  it('does not mind the letter case of an entry', () => {
    for (const entry of ['Good.Example', 'HTTPS://GOOD.EXAMPLE', 'https://good.example/', 'https://good.example:443']) {
      expect(checkDestination('https://good.example/', [entry]), entry).to.include({ok: true});
    }
  });

  it('allows nothing by an empty list or by entries that are not hosts', () => {
    const entries = [
      '',
      '*',
      '*.',
      '*.*',
      'https://',
      'good.example/path',
      'https://good.example/path',
      'xhttps://good.example',
      'user@good.example',
      'good.example:443',
      '[',
      '//good.example',
    ];
    for (const entry of entries) {
      expect(checkDestination('https://good.example/', [entry]), entry).to.include({ok: false});
    }
    expect(checkDestination('https://good.example/', [])).to.include({reason: 'host_not_allowed'});
  });
});

describe('a parameter added to a URL', () => {
  for (const [url, expected] of [
    ['https://good.example/', 'https://good.example/?click=x%20y'],
    ['https://good.example/#top', 'https://good.example/?click=x%20y#top'],
    ['https://good.example/?', 'https://good.example/?click=x%20y'],
    ['https://good.example/?a=%20+b', 'https://good.example/?a=%20+b&click=x%20y'],
    ['https://good.example/?a=1&', 'https://good.example/?a=1&click=x%20y'],
    ['https://good.example/?a=1#b?c#d', 'https://good.example/?a=1&click=x%20y#b?c#d'],
    ['https://good.example/?click=old', 'https://good.example/?click=old&click=x%20y'],
  ] as const) {
    it(url, () => expect(appendQuery(url, 'click', 'x y')).to.equal(expected));
  }

  it('cannot leave its place', () => {
    expect(appendQuery('https://good.example/', 'a&b', '1#&=?ю')).to.equal(
      'https://good.example/?a%26b=1%23%26%3D%3F%D1%8E',
    );
  });
});

describe('setQuery', () => {
  for (const [url, expected] of [
    ['https://good.example/', 'https://good.example/?ref=id'],
    ['https://good.example/a?b=%20&c#d?e', 'https://good.example/a?b=%20&c&ref=id#d?e'],
    ['https://good.example/a?ref=old', 'https://good.example/a?ref=id'],
    ['https://good.example/a?b=1&%72ef=old&c=2&ref#d', 'https://good.example/a?b=1&c=2&ref=id#d'],
  ] as const) {
    it(url, () => expect(setQuery(url, 'ref', 'id')).to.equal(expected));
  }
});
