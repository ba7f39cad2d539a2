import {expect} from '@open-wc/testing';
import {InStep} from './in-step.js';

const after = <Value>(ms: number, value: Value) =>
  new Promise<Value>((resolve) => setTimeout(() => resolve(value), ms));

describe('InStep', () => {
  it('lets the answers of a round come together', async () => {
    const steps = new InStep();
    const came: string[] = [];
    const slow = after(60, 'slow');
    const answers = steps.round(() => [steps.join(after(1, 'quick')), steps.join(slow)]);
    const watched = answers.map((answer) => answer.then((name) => came.push(name)));
    await after(30, undefined);
    expect(came).to.deep.equal([]);
    await Promise.all(watched);
    expect(came.sort()).to.deep.equal(['quick', 'slow']);
  });

  it('holds up nothing that was asked outside a round', async () => {
    const steps = new InStep();
    const round = steps.round(() => steps.join(after(60, 'slow')));
    let isSlowThere = false;
    void round.then(() => (isSlowThere = true));
    expect(await steps.join(after(1, 'quick'))).to.equal('quick');
    expect(isSlowThere).to.equal(false);
    await round;
  });

  it('passes failures on, and the others come all the same', async () => {
    const steps = new InStep();
    const failure = new Error('no');
    const [bad, good] = steps.round(() => [steps.join(Promise.reject(failure)), steps.join(after(1, 'good'))] as const);
    expect(await bad.catch((error: unknown) => error)).to.equal(failure);
    expect(await good).to.equal('good');
  });

  it('waits two seconds for a late one and no longer', async () => {
    const steps = new InStep();
    const never = new Promise<string>(() => undefined);
    const begin = performance.now();
    const [quick] = steps.round(() => [steps.join(after(1, 'quick')), steps.join(never)] as const);
    expect(await quick).to.equal('quick');
    expect(performance.now() - begin).to.be.at.least(1990);
  });
});
