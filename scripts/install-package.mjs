import {spawnSync} from 'node:child_process';

/** A fresh machine often updates itself just then, and apt lets in one at a time. */
const PATIENCE = ['-o', 'DPkg::Lock::Timeout=300'];

function succeeds(command, args) {
  return spawnSync(command, args, {stdio: 'ignore'}).status === 0;
}

/** The words before `apt-get`: none for root, sudo when it asks no password, otherwise apt is out of reach. */
function privilege() {
  if (process.getuid?.() === 0) return [];
  return succeeds('sudo', ['-n', 'true']) ? ['sudo', '-n'] : undefined;
}

/**
 * Installs a Debian package, when this is a machine where that is possible.
 *
 * @param {string} name - The package.
 * @returns {boolean} whether the package is now installed.
 */
export function installPackage(name) {
  if (!succeeds('apt-get', ['--version'])) return false;
  const prefix = privilege();
  if (!prefix) {
    console.error(`Only root may install what is missing: sudo apt-get install ${name}`);
    return false;
  }
  console.log(`Installing ${name} with apt-get…`);
  const steps = [
    ['update', '-qq'],
    ['install', '-qq', '-y', '--no-install-recommends', name],
  ];
  return steps.every((step) => {
    // sudo drops the caller's environment, so the wish not to be asked is passed behind it.
    const [command, ...args] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...PATIENCE, ...step];
    return spawnSync(command, args, {stdio: ['ignore', 'ignore', 'inherit']}).status === 0;
  });
}
