const toggle = document.getElementById('toggle');
let locale = 'en';
let dashboard = openDashboard();

/** Puts the widgets on the page and configures them. */
function openDashboard() {
  const content = document.getElementById('dashboard').content.cloneNode(true).firstElementChild;
  const stats = content.querySelector('kabinet-stats');
  const period = content.querySelector('select');
  const output = content.querySelector('output');
  period.addEventListener('change', () => (stats.period = period.value));
  stats.addEventListener('kabinet-period-changed', ({detail: {days}}) => {
    output.textContent = `${days.from} to ${days.to}`;
  });
  document.body.append(content);

  const backend = {url: '/partner-api/v1', tokenUrl: '/partner-token'};
  return {content, handle: kabinet.configure({backend, locale})};
}

function closeDashboard() {
  dashboard.content.remove();
  dashboard.handle.dispose();
}

toggle.addEventListener('click', () => {
  if (dashboard) closeDashboard();
  dashboard = dashboard ? undefined : openDashboard();
  toggle.textContent = dashboard ? 'Close' : 'Open';
});

for (const button of document.querySelectorAll('[data-locale]')) {
  button.addEventListener('click', () => {
    locale = button.dataset.locale;
    dashboard?.handle.update({locale});
  });
}
