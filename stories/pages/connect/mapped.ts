import {loadMapping, mappedBackend} from '@kabinet/backends/mapped';

export async function connect() {
  const document = await fetch('https://your.site/mapping.json');
  return mappedBackend(await loadMapping(await document.text()), {
    url: 'https://api.your.site',
    headers: {'X-Session': 'of-the-partner'}, // or `getToken`, or `credentials: 'include'`
  });
}
