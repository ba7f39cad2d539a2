import {settled} from './settled.js';

/** Storybook's way to speak with its canvas. */
interface Channel {
  emit(event: string, payload: unknown): void;
  on(event: string, listener: (detail: unknown) => void): void;
  off(event: string, listener: (detail: unknown) => void): void;
}

const RENDERED = 'storyRendered';
const FAILED = ['storyThrewException', 'storyErrored', 'storyMissing', 'playFunctionThrewException'];
const GIVE_UP_MS = 30_000;

/**
 * Draws a story in the page that is open, which is several times quicker than opening it. Resolves, when it stands
 * still, to what went wrong while it was drawn.
 */
export async function showStory(storyId: string): Promise<string[]> {
  const channel = (window as unknown as {__STORYBOOK_ADDONS_CHANNEL__: Channel}).__STORYBOOK_ADDONS_CHANNEL__;
  window.scrollTo(0, 0);
  const outcome = outcomeOf(channel);
  channel.emit('setCurrentStory', {storyId, viewMode: 'story'});
  const faults = await outcome;
  await settled();
  return faults;
}

function outcomeOf(channel: Channel): Promise<string[]> {
  return new Promise((resolve) => {
    const listeners = [RENDERED, ...FAILED].map((event) => ({
      event,
      listen: (detail: unknown) =>
        finish(event === RENDERED ? [] : [`${event}: ${JSON.stringify(detail)?.slice(0, 300)}`]),
    }));
    const finish = (faults: string[]): void => {
      clearTimeout(timer);
      for (const {event, listen} of listeners) channel.off(event, listen);
      resolve(faults);
    };
    const timer = setTimeout(() => finish(['it was not drawn in half a minute']), GIVE_UP_MS);
    for (const {event, listen} of listeners) channel.on(event, listen);
  });
}
