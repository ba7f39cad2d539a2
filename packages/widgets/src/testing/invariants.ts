/**
 * The check of the page after every browser test. The test runner loads this before each test file; a test only meets
 * it to declare what looks like a fault and is none, with {@link expectOnPage}.
 */
import {TOKEN_PREFIX} from '../../../backends/src/testing/token-prefix.js';
import {findDomFaults} from './dom-faults.js';
import {PageWatch, type PageExpectations} from './page-watch.js';
import {toldBriefly} from './told-briefly.js';

const watch = new PageWatch(TOKEN_PREFIX);
// Kept from before a test can put a clock of its own in its place.
const {setTimeout} = window;
let expectations: PageExpectations = {};

/** Declares, for the running test, what stands in its data or is caused on purpose. */
export function expectOnPage(expected: PageExpectations): void {
  expectations = expected;
}

async function checkPage(): Promise<void> {
  // An unhandled rejection is reported in a task of its own.
  await new Promise((resolve) => setTimeout(resolve));
  const {texts = []} = expectations;
  const faults = [...watch.take(expectations), ...findDomFaults({texts, tokenPrefix: TOKEN_PREFIX})];
  if (faults.length > 0) throw new Error(`The page breaks what holds for every page:\n- ${faults.join('\n- ')}`);
}

watch.start();

// The check belongs to the test itself: its own clean-up would take the page away, and a failing hook would end the run.
beforeEach(function () {
  expectations = {};
  const test = this.currentTest;
  const body = test?.fn;
  if (!test || !body) return;
  if (test.async) {
    test.fn = function (this: Mocha.Context, done: Mocha.Done) {
      (body as Mocha.Func).call(this, (error?: unknown) => {
        if (error) done(toldBriefly(error));
        else checkPage().then(() => done(), done);
      });
    };
  } else {
    test.fn = async function (this: Mocha.Context) {
      try {
        await (body as Mocha.AsyncFunc).call(this);
      } catch (error) {
        throw toldBriefly(error);
      }
      await checkPage();
    };
  }
});

// What came after the last test's end.
after(checkPage);
