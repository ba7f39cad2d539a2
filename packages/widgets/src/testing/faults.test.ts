import {expect} from '@open-wc/testing';
import type {LinkPage, Session} from '@kabinet/contract';
import {scenario} from './faults.js';

/** What a request ends in: its status, or the name of the error. */
async function outcome(url: string, init?: RequestInit): Promise<number | string> {
  try {
    const answer = await fetch(url, init);
    await answer.text();
    return answer.status;
  } catch (error) {
    return (error as Error).name;
  }
}

describe('faults over real HTTP', () => {
  const headers = {authorization: 'Bearer test-token-1'};

  it('serves the sample of a scenario on the page’s own origin', async () => {
    const {url} = await scenario({data: {partner: 'fresh'}});
    expect(new URL(url).origin).to.equal(location.origin);
    expect(await outcome(`${url}/session`)).to.equal(401);
    const session = (await (await fetch(`${url}/session`, {headers})).json()) as Session;
    expect(session.partner.id).to.equal('pt_fresh');
    expect(session.now).to.equal('2026-11-21T11:32:00.000Z');
  });

  it('lets visitors and the shop act, and the stream tells of it', async () => {
    const {url, act} = await scenario();
    const {programmes} = (await (await fetch(`${url}/session`, {headers})).json()) as Session;
    const answer = await fetch(`${url}/links?programme=${programmes[0]!.id}`, {headers});
    const {items} = (await answer.json()) as LinkPage;
    const leave = new AbortController();
    const stream = await fetch(`${url}/stream`, {headers, signal: leave.signal});
    const reader = stream.body!.pipeThrough(new TextDecoderStream()).getReader();
    const click = await act('click', items.find(({status}) => status === 'active')!.code);
    expect(click.device).to.equal('desktop');
    let received = '';
    while (!received.includes('report')) received += (await reader.read()).value ?? '';
    leave.abort();
  });

  it('shows every closed connection to the page, however many there are', async () => {
    const {url, requests} = await scenario({
      rules: [
        {match: {method: 'GET'}, fate: 'reset'},
        {match: {method: 'POST'}, fate: 'lose'},
      ],
    });
    const outcomes = new Set<number | string>();
    for (let round = 0; round < 20; round++) {
      const pair = [outcome(`${url}/report`), outcome(`${url}/links`, {method: 'POST', body: '{}'})];
      for (const one of await Promise.all(pair)) outcomes.add(one);
    }
    expect([...outcomes]).to.deep.equal(['TypeError']);
    expect(await requests()).to.have.length(40);
  });

  it('cuts a body after its headers', async () => {
    const {url} = await scenario({rules: [{answer: {json: {title: 'complete'}}, cutAfterBytes: 3}]});
    const answer = await fetch(`${url}/report`);
    expect(answer.status).to.equal(200);
    expect(await answer.json().catch((error: Error) => error.name)).to.equal('TypeError');
  });

  it('delays, and sees a page that does not wait', async () => {
    const {url, requests} = await scenario({rules: [{fate: 'hang'}]});
    expect(await outcome(`${url}/report`, {signal: AbortSignal.timeout(30)})).to.equal('TimeoutError');
    let [request] = await requests();
    while (request?.outcome === 'open') [request] = await requests();
    expect(request?.outcome).to.equal('aborted');
  });

  it('plays a stream and keeps it open', async () => {
    const stream = [{send: 'id: 1\n'}, {waitMs: 10}, {send: 'data: {"topics":["links"]}\n\n'}, {hold: true as const}];
    const {url} = await scenario({rules: [{match: {path: '/stream'}, answer: {stream}}]});
    const leave = new AbortController();
    const answer = await fetch(`${url}/stream`, {signal: leave.signal});
    const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
    let received = '';
    while (!received.endsWith('\n\n')) received += (await reader.read()).value ?? '';
    expect(received).to.equal('id: 1\ndata: {"topics":["links"]}\n\n');
    leave.abort();
  });
});
