/** One picture of a story, and what it shows it in. */
export interface Picture {
  readonly file: string;
  readonly story: string;
  readonly brand: string;
  readonly scheme: string;
  readonly locale: string;
  readonly width: string;
}

const FACETS = ['story', 'brand', 'scheme', 'locale', 'width'] as const;

/** A page of its own to leaf through pictures: a choice for each facet, arrow keys for the next and the one before. */
export function albumPage(pictures: readonly Picture[]): string {
  const choices = FACETS.map((facet) => {
    const values = [...new Set(pictures.map((picture) => picture[facet]))];
    const options = ['', ...values].map(
      (value) => `<option value="${escape(value)}">${escape(value || 'all')}</option>`,
    );
    return `<label>${facet} <select name="${facet}">${options.join('')}</select></label>`;
  });
  const figures = pictures.map((picture) => {
    const data = FACETS.map((facet) => `data-${facet}="${escape(picture[facet])}"`).join(' ');
    const words = escape(FACETS.map((facet) => picture[facet]).join(' · '));
    return `<figure tabindex="-1" ${data}><figcaption>${words}</figcaption><img loading="lazy" src="${picture.file}" alt="${words}"></figure>`;
  });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Stories in pictures</title>
<style>${STYLE}</style>
<form>${choices.join(' ')} <output></output></form>
<main>${figures.join('\n')}</main>
<script>(${leaf.toString()})()</script>
</html>
`;
}

const STYLE = `
body { margin: 0; font: 14px/20px system-ui, sans-serif; color: #1b1d22; background: #e6e8ec }
form { position: sticky; top: 0; display: flex; flex-wrap: wrap; gap: 8px 16px; padding: 12px 16px; background: #fff }
main { display: flex; flex-wrap: wrap; align-items: start; gap: 16px; padding: 16px }
figure { margin: 0; max-width: 100%; scroll-margin-top: 60px }
figcaption { margin-bottom: 4px }
img { max-width: 100%; display: block }
`;

/** Runs in the page. */
function leaf(): void {
  const form = document.querySelector('form');
  const figures = [...document.querySelectorAll('figure')];
  if (!form) return;
  const filter = (): void => {
    const chosen = [...new FormData(form)].filter(([, value]) => value !== '');
    for (const figure of figures) figure.hidden = chosen.some(([facet, value]) => figure.dataset[facet] !== value);
    form.querySelector('output')!.textContent = `${figures.filter(({hidden}) => !hidden).length} pictures`;
  };
  form.addEventListener('change', filter);
  addEventListener('keydown', ({key, target}) => {
    const step = {ArrowRight: 1, ArrowLeft: -1}[key];
    if (step === undefined || target instanceof HTMLSelectElement) return;
    const shown = figures.filter(({hidden}) => !hidden);
    const now = shown.findIndex((figure) => figure === document.activeElement);
    const next = shown[now < 0 ? 0 : Math.min(Math.max(now + step, 0), shown.length - 1)];
    next?.focus();
    next?.scrollIntoView();
  });
  filter();
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
