import {expect} from '@open-wc/testing';
import {actionsFor, changeFor, nameOf, quotaOf, undoOf} from './links.model.js';

describe('actionsFor', () => {
  const all = {update: true, archive: true};

  it('depends on the status', () => {
    expect(actionsFor({status: 'active'}, all)).to.deep.equal(['rename', 'edit', 'pause', 'archive']);
    expect(actionsFor({status: 'paused'}, all)).to.deep.equal(['rename', 'edit', 'activate', 'archive']);
    expect(actionsFor({status: 'archived'}, all)).to.deep.equal(['restore']);
    expect(actionsFor({status: 'frozen'}, all)).to.deep.equal(['rename', 'edit']);
  });

  it('depends on what the partner may do', () => {
    expect(actionsFor({status: 'active'}, {update: false, archive: true})).to.deep.equal(['archive']);
    expect(actionsFor({status: 'active'}, {update: false, archive: false})).to.deep.equal([]);
    expect(actionsFor({status: 'archived'}, {update: false, archive: true})).to.deep.equal([]);
  });

  it('sends a status', () => {
    expect(changeFor('a', 'pause')).to.deep.equal({id: 'a', status: 'paused'});
    expect(changeFor('a', 'activate')).to.deep.equal({id: 'a', status: 'active'});
    expect(changeFor('a', 'restore')).to.deep.equal({id: 'a', status: 'active'});
  });
});

describe('undoOf', () => {
  const all = {update: true, archive: true};

  it('is what leads back without a question', () => {
    expect(undoOf('pause', {status: 'paused'}, all)).to.equal('activate');
    expect(undoOf('activate', {status: 'active'}, all)).to.equal('pause');
    expect(undoOf('archive', {status: 'archived'}, all)).to.equal('restore');
    expect(undoOf('restore', {status: 'active'}, all)).to.equal(undefined);
    expect(undoOf('rename', {status: 'active'}, all)).to.equal(undefined);
    expect(undoOf('archive', {status: 'archived'}, {update: false, archive: true})).to.equal(undefined);
  });
});

describe('quotaOf', () => {
  const capabilities = {methods: [], metrics: [], dimensions: [], granularities: []};

  it('is full at its limit, and above', () => {
    const quota = (used: number, limit: number) => quotaOf({...capabilities, links: {quota: {used, limit}}});
    expect(quota(49, 50)).to.deep.equal({used: 49, limit: 50, isFull: false});
    expect(quota(50, 50)).to.deep.equal({used: 50, limit: 50, isFull: true});
    expect(quota(3, 0)).to.deep.equal({used: 3, limit: 0, isFull: true});
    expect(quotaOf(capabilities)).to.equal(undefined);
    expect(quotaOf({...capabilities, links: {customCodes: true}})).to.equal(undefined);
  });
});

describe('nameOf', () => {
  it('is the code where there is no name', () => {
    expect(nameOf({name: 'Post', code: 'k7'})).to.equal('Post');
    expect(nameOf({name: '', code: 'k7'})).to.equal('k7');
  });
});
