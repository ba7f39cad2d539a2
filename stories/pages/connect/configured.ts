import {httpBackend} from '@kabinet/backends/http';

export const backend = httpBackend({
  url: 'https://api.your.site/v2',
  getToken: async () => {
    const answer = await fetch('https://your.site/partner-token', {method: 'POST'});
    return (await answer.json()) as {token: string};
  },
  resources: {
    balance: {path: '/money'},
    'commissions.list': {
      path: '/{programme}/rewards',
      query: {'period.from': 'since', 'period.to': 'until', limit: 'per_page'},
    },
    'payouts.get': false, // the API has no such thing
  },
});
