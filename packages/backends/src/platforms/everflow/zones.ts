import {BackendError} from '@kabinet/contract';

/** Everflow's number of UTC. */
export const UTC_ID = 67;

/** Zones by Everflow's numbers, as it lists them. */
export type Zones = ReadonlyMap<number, string>;

/** @throws {BackendError} `bad_response` for a zone that Everflow does not have. */
export function zoneIdOf(zones: Zones, timeZone: string): number {
  if (timeZone === 'UTC' || timeZone === 'Etc/UTC') return UTC_ID;
  for (const [id, name] of zones) if (name === timeZone) return id;
  const message = `Everflow does not know the zone ${timeZone}: the setting "timeZoneId" names one with the same clock.`;
  throw new BackendError('bad_response', message, {code: 'platform_time_zone'});
}

/** @throws {BackendError} `bad_response` for a number that Everflow does not list. */
export function zoneNameOf(zones: Zones, id: number): string {
  const name = id === UTC_ID ? 'UTC' : zones.get(id);
  if (name !== undefined) return name;
  throw new BackendError('bad_response', `Everflow lists no zone ${id}.`, {code: 'platform_time_zone'});
}

/** What is the same for all partners and does not change: asked until it is known, and never again. */
export function onceKnown<Asked, Known>(ask: (asked: Asked) => Promise<Known>): (asked: Asked) => Promise<Known> {
  let known: Promise<Known> | undefined;
  return (asked) => {
    known ??= ask(asked).catch((error: unknown) => {
      known = undefined;
      throw error;
    });
    return known;
  };
}
