import {spawn} from 'node:child_process';
import {createServer} from 'node:net';
import {setTimeout as sleep} from 'node:timers/promises';

const START_MS = 30_000;
/** Wide enough for every window that a test asks for. */
export const SCREEN = {width: 1920, height: 1440};
const COLOUR_BITS = 24;

/** A port of the loopback that nobody listens on. */
async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** One request of the WebDriver protocol; resolves to the answer's value. */
async function ask(url, method, body) {
  const answer = await fetch(url, {method, ...(body && {body: JSON.stringify(body)})});
  const {value} = await answer.json();
  if (!answer.ok) throw new Error(`WebDriver, ${method} ${url}: ${value?.error}: ${value?.message}`);
  return value;
}

async function untilReady(url, child) {
  const end = Date.now() + START_MS;
  while (Date.now() < end && child.exitCode === null) {
    const ready = await ask(`${url}/status`, 'GET').catch(() => undefined);
    if (ready?.ready) return;
    await sleep(100);
  }
  throw new Error('WebKitWebDriver does not answer.');
}

/** A process with a display of its own, of which nothing is seen. */
function startHidden(display, program, args, env) {
  const child = spawn(
    display,
    ['-a', '-s', `-screen 0 ${SCREEN.width}x${SCREEN.height}x${COLOUR_BITS}`, program, ...args],
    {
      env: {...process.env, ...env},
      stdio: 'ignore',
      detached: true,
    },
  );
  const stop = () => {
    try {
      process.kill(-child.pid);
    } catch {
      // It has ended already.
    }
  };
  process.once('exit', stop);
  process.once('SIGTERM', () => process.exit(1));
  return {child, stop};
}

/**
 * Starts WebKit without a screen, and a session of the WebDriver protocol in it.
 *
 * @param {{driver: string, browser: string, display: string}} programs - WebKitWebDriver, MiniBrowser and xvfb-run.
 * @param {Record<string, string>} env - Of the browser, such as its time zone.
 * @returns {Promise<{command(method: string, path: string, body?: object): Promise<any>, stop(): Promise<void>}>}
 */
export async function startWebKit({driver, browser, display}, env = {}) {
  const port = await freePort();
  const {child, stop} = startHidden(display, driver, ['--host=127.0.0.1', `--port=${port}`], env);
  const url = `http://127.0.0.1:${port}`;
  try {
    await untilReady(url, child);
    const options = {binary: browser, args: ['--automation']};
    const {sessionId} = await ask(`${url}/session`, 'POST', {
      capabilities: {alwaysMatch: {'webkitgtk:browserOptions': options}},
    });
    const session = `${url}/session/${sessionId}`;
    return {
      command: (method, path, body) => ask(`${session}${path}`, method, body),
      stop: async () => {
        await ask(session, 'DELETE').catch(() => undefined);
        stop();
      },
    };
  } catch (error) {
    stop();
    throw error;
  }
}
