const YEAR_SECONDS = 31_536_000;

/** Lets the switch in the header change the scheme in place; without this script it is a link that does the same. */
export function switchScheme(): void {
  document.querySelector('.scheme-switch')?.addEventListener('click', (event) => {
    event.preventDefault();
    const {dataset} = document.documentElement;
    const scheme = dataset['scheme'] === 'dark' ? 'light' : 'dark';
    dataset['scheme'] = scheme;
    document.cookie = `scheme=${scheme}; Path=/; Max-Age=${YEAR_SECONDS}; SameSite=Lax`;
  });
}
