import {expect} from '@open-wc/testing';
import {snippetOf} from './snippets.js';

const URL_WITH_QUERY = 'https://go.halyard.example/r/k7Qm2x?a=1&b=(2)';

describe('snippetOf', () => {
  it('writes a link for a page, a post and a forum', () => {
    const write = (kind: 'HTML' | 'Markdown' | 'BBCode'): string => snippetOf(kind, URL_WITH_QUERY, 'Карта «Бриз»');
    expect(write('HTML')).to.equal('<a href="https://go.halyard.example/r/k7Qm2x?a=1&amp;b=(2)">Карта «Бриз»</a>');
    expect(write('Markdown')).to.equal('[Карта «Бриз»](https://go.halyard.example/r/k7Qm2x?a=1&b=%282%29)');
    expect(write('BBCode')).to.equal('[url=https://go.halyard.example/r/k7Qm2x?a=1&b=(2)]Карта «Бриз»[/url]');
  });

  it('lets no sign of the words or of the address end what it stands in', () => {
    const words = '"><img src=x onerror=alert(1)> [b]R&D[/b] *_`\\';
    const address = 'https://go.example/r/a"b]c)d e';
    expect(snippetOf('HTML', address, words)).to.equal(
      '<a href="https://go.example/r/a&quot;b]c)d e">&quot;&gt;&lt;img src=x onerror=alert(1)&gt; [b]R&amp;D[/b] *_`\\</a>',
    );
    expect(snippetOf('Markdown', address, words)).to.equal(
      '["\\>\\<img src=x onerror=alert\\(1\\)\\> \\[b\\]R\\&D\\[/b\\] \\*\\_\\`\\\\](https://go.example/r/a"b]c%29d%20e)',
    );
    expect(snippetOf('BBCode', address, words)).to.equal(
      '[url=https://go.example/r/a"b%5Dc)d%20e]"><img src=x onerror=alert(1)> (b)R&D(/b) *_`\\[/url]',
    );
  });

  it('keeps to one line', () => {
    expect(snippetOf('Markdown', 'https://go.example/r/a', ' one\n\ntwo\t')).to.equal(
      '[one two](https://go.example/r/a)',
    );
  });

  it('is one element, whose words and address are what was given, to a browser', () => {
    const words = '</a><script>__pwned=1</script>&amp;"\'';
    const parsed = new DOMParser().parseFromString(snippetOf('HTML', URL_WITH_QUERY, words), 'text/html').body;
    expect(parsed.querySelectorAll('*').length).to.equal(1);
    expect(parsed.textContent).to.equal(words);
    expect(parsed.querySelector('a')!.href).to.equal(URL_WITH_QUERY);
  });
});
