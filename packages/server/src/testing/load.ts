import {Agent, get} from 'node:http';
import {setTimeout as sleep} from 'node:timers/promises';
import {parseArgs} from 'node:util';

/**
 * Visitors on links of a running server, evenly over the time, in a process of its own:
 *
 *     npx tsx --conditions=@kabinet/source packages/server/src/testing/load.ts --server http://127.0.0.1:8787 --links Uyut-Post,ChainiK7
 *
 * `--rate` clicks a second (1000) for `--seconds` (60), of so many `--visitors` (5000). At the end it prints one line of
 * JSON: how many were sent, how many came back with a click id, which is how many are committed, and how long they took.
 */
const {values} = parseArgs({
  options: {
    server: {type: 'string'},
    links: {type: 'string'},
    rate: {type: 'string', default: '1000'},
    seconds: {type: 'string', default: '60'},
    visitors: {type: 'string', default: '5000'},
    parameter: {type: 'string', default: 'ref_click'},
  },
});
const MOST_RATE = 5_000;
const MOST_SECONDS = 600;
const TURN_MS = 10;

const {server, parameter} = values;
const links = values.links?.split(',') ?? [];
const rate = Math.min(Number(values.rate), MOST_RATE);
const seconds = Math.min(Number(values.seconds), MOST_SECONDS);
const visitors = Number(values.visitors);
if (server === undefined || links.length === 0 || !(rate > 0 && seconds > 0 && visitors > 0)) {
  process.stderr.write('Needed: --server http://127.0.0.1:8787 --links code,code\n');
  process.exit(2);
}

const agent = new Agent({keepAlive: true, maxSockets: 64});
const under: Promise<void>[] = [];
const latencies: number[] = [];
let [committed, failed] = [0, 0];

const total = Math.round(rate * seconds);
const begun = performance.now();
for (let sent = 0; sent < total;) {
  const due = Math.min(total, Math.floor(((performance.now() - begun) / 1000) * rate));
  for (; sent < due; sent++) under.push(click(sent));
  await sleep(TURN_MS);
}
const sentAfter = performance.now() - begun;
await Promise.all(under);
agent.destroy();

latencies.sort((a, b) => a - b);
const quantile = (share: number) => Math.round(latencies[Math.floor(share * (latencies.length - 1))] ?? 0);
const summary = {
  sent: total,
  committed,
  failed,
  seconds: Math.round(sentAfter / 100) / 10,
  medianMs: quantile(0.5),
  p99Ms: quantile(0.99),
};
process.stdout.write(`${JSON.stringify(summary)}\n`);

function click(index: number): Promise<void> {
  const code = links[index % links.length] ?? '';
  const visitor = index % visitors;
  const headers = {
    'user-agent': `Mozilla/5.0 (X11; Linux x86_64; rv:${100 + (visitor % 40)}.0) Gecko/20100101 Firefox/140.0`,
    // Heeded only by servers that are told to believe it.
    'x-test-address': `2001:db8::${visitor.toString(16)}`,
  };
  const start = performance.now();
  return new Promise((resolve) => {
    const request = get(`${server}/r/${code}`, {agent, headers}, (response) => {
      response.resume();
      response.once('end', () => {
        latencies.push(performance.now() - start);
        if (new URL(response.headers.location ?? 'none:').searchParams.has(parameter)) committed++;
        else failed++;
        resolve();
      });
    });
    request.once('error', () => {
      failed++;
      resolve();
    });
  });
}
