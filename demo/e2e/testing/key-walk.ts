import assert from 'node:assert/strict';
import {setTimeout as sleep} from 'node:timers/promises';
import type {Page} from 'playwright-core';
import {focused} from './focused.js';

/** After so many stops on the way to one somebody would have given up. */
const MOST_STOPS = 60;
const LOOK_MS = 100;
const PATIENCE_MS = 30_000;

/** Somebody who only has keys and only hears. */
export class KeyWalk {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /**
   * Does what a transcript says: `button Continue — Enter`, `textbox Amount — “600”`. What is named in front is the role
   * and the name of what has the focus; Tab leads there.
   */
  async follow(transcript: readonly string[]): Promise<void> {
    for (const line of transcript) {
      const [, stop = '', text, key = ''] = /^(.+) — (?:“(.+)”|(\w+))$/.exec(line) ?? [];
      await this.#reach(stop);
      await (text === undefined ? this.#page.keyboard.press(key) : this.#page.keyboard.type(text));
    }
  }

  /** Waits until this is given the focus without a key. */
  async given(stop: string): Promise<void> {
    const end = performance.now() + PATIENCE_MS;
    for (let heard = ''; heard !== stop; heard = await this.#heard()) {
      if (performance.now() > end) assert.fail(`“${heard}” has the focus, not “${stop}”.`);
      await sleep(LOOK_MS);
    }
  }

  async #reach(stop: string): Promise<void> {
    const passed: string[] = [];
    for (let heard = await this.#heard(); heard !== stop; heard = await this.#heard()) {
      passed.push(heard);
      if (passed.length > MOST_STOPS) assert.fail(`Tab does not lead to “${stop}”:\n${passed.join('\n')}`);
      await this.#page.keyboard.press('Tab');
    }
  }

  async #heard(): Promise<string> {
    const {role, name} = await focused(this.#page);
    return `${role} ${name}`;
  }
}
