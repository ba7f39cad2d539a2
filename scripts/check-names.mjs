/** Fails when a name that a browser gets to see is one that ad-blockers refuse. Wants the built packages and demo. */
import {deniedIn, deniedInAddress} from './names/deny-list.mjs';
import {publicNames} from './names/public-names.mjs';

const {missing, addresses, names} = publicNames();
const faults = [
  ...missing.map((folder) => `${folder} is missing: run npm run build first.`),
  ...addresses.flatMap((address) => {
    const word = deniedInAddress(address);
    return word ? [`${address} would be blocked for "${word}"`] : [];
  }),
  ...names.flatMap(({name, place}) => {
    const word = deniedIn(name);
    return word ? [`"${name}" in ${place} would be hidden for "${word}"`] : [];
  }),
];
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
