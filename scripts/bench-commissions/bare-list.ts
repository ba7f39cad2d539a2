/**
 * What a list costs without a library: a pool of rows of nine texts each, moved by `translate`, in the smallest markup
 * that shows what a commission shows. It stands where `watchRows` looks for the widget's list.
 */
export const BARE_LIST = `<!doctype html>
<meta charset="utf-8" />
<body style="margin: 0"><kabinet-commissions></kabinet-commissions></body>
<script type="module">
  const [HEIGHT, ROWS, DRAWN] = [66, 100000, 19];
  const root = document.querySelector('kabinet-commissions').attachShadow({mode: 'open'});
  root.innerHTML = \`<style>
    .is-continuous { height: 630px; overflow: auto; contain: strict; font: 14px/20px system-ui; }
    .rows { position: relative; height: \${ROWS * HEIGHT}px; contain: strict; }
    .row { position: absolute; inset: 0 0 auto; height: \${HEIGHT}px; contain: strict; border-top: 1px solid #ddd;
      display: grid; grid-template-columns: 120px 1fr 140px 100px 220px 140px; align-items: center; box-sizing: border-box; }
    small { display: block; }
  </style>
  <div class="is-continuous"><div class="rows"></div></div>\`;
  const template = document.createElement('template');
  template.innerHTML = '<div class="row"><div><span></span><small></small></div><div><button></button><small></small></div>' +
    '<div></div><div></div><div><span></span><small></small></div><div></div></div>';
  const rows = Array.from({length: DRAWN}, () => {
    const row = template.content.firstElementChild.cloneNode(true);
    const texts = [...row.querySelectorAll('span, small, button, .row > :empty')].map((cell) =>
      cell.appendChild(document.createTextNode('')));
    return {row, texts};
  });
  const wordsOf = (place) => ['21 нояб.', '11:' + (place % 60), 'R-' + place, 'Offer ' + (place % 17), (place * 7) % 9999 + ',00 ₽',
    '12 %', 'Подтверждено', 'выплата ≈ 10 дек.', (place * 3) % 999 + ',00 ₽'];
  const draw = (place) => {
    const {row, texts} = rows[place % DRAWN];
    wordsOf(place).forEach((words, index) => {
      if (texts[index].data !== words) texts[index].data = words;
    });
    row.style.translate = '0 ' + place * HEIGHT + 'px';
  };
  const list = root.querySelector('.is-continuous');
  let from = 0;
  const drawFrom = (first, isDrawn) => {
    for (let place = first; place < first + DRAWN; place++) if (!isDrawn(place)) draw(place);
    from = first;
  };
  drawFrom(0, () => false);
  root.querySelector('.rows').append(...rows.map(({row}) => row));
  list.addEventListener('scroll', () => {
    const before = from;
    drawFrom(Math.max(0, Math.floor(list.scrollTop / HEIGHT) - 4), (place) => place >= before && place < before + DRAWN);
  }, {passive: true});
</script>`;
