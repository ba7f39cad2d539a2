import {expect} from '@open-wc/testing';
import {isHiddenMedium, isStrippedParameter} from './blocked-parameters.js';
import {landingAddress, landingParameters} from './landing.js';

describe('where a link lands', () => {
  const link = {
    utm: {source: 'tg канал', medium: 'partner', campaign: 'осень'},
    erid: '2VtzquZ6qFj',
    promoCode: 'UYUT10',
  };

  it('is the destination with the medium first, the ad token and the promo code last', () => {
    const parameters = landingParameters(link, {promo: {codes: [], parameter: 'code'}});
    expect(landingAddress('https://shop.example/sofa?colour=red#top', parameters)).to.equal(
      'https://shop.example/sofa?colour=red&utm_medium=partner&utm_source=tg%20%D0%BA%D0%B0%D0%BD%D0%B0%D0%BB' +
        '&utm_campaign=%D0%BE%D1%81%D0%B5%D0%BD%D1%8C&erid=2VtzquZ6qFj&code=UYUT10#top',
    );
    expect(parameters.map(({mark}) => mark)).to.deep.equal(['utm', 'utm', 'utm', 'erid', 'promo']);
  });

  it('takes the place of what the destination says under the same names', () => {
    const url = 'https://shop.example/?utm_source=old&erid=old&utm_term=kept';
    expect(landingAddress(url, landingParameters({utm: {source: 'new'}, erid: 'new1'}))).to.equal(
      'https://shop.example/?utm_term=kept&utm_source=new&erid=new1',
    );
  });

  it('holds no code where the shop knows it by itself', () => {
    expect(landingParameters({promoCode: 'UYUT10'}, {promo: {codes: []}})).to.deep.equal([]);
  });

  it('is the destination itself when nothing is added', () => {
    expect(landingAddress('https://shop.example/?a=%20', landingParameters({}))).to.equal(
      'https://shop.example/?a=%20',
    );
  });
});

describe('what blockers do', () => {
  it('take these parameters off', () => {
    for (const name of ['utm_source', 'UTM_medium', 'erid', 'yclid', 'gclid', 'mt_sub3', 'admitad_uid', 'shortlink']) {
      expect(isStrippedParameter(name), name).to.equal(true);
    }
    for (const name of ['ref', 'sub1', 'code', 'ref_click', 'utm', 'mt_sub6', 'page']) {
      expect(isStrippedParameter(name), name).to.equal(false);
    }
  });

  it('hide links with these media', () => {
    for (const medium of ['cpa', 'CPA', ' cpa', 'cpa-blog', 'cpam'])
      expect(isHiddenMedium(medium), medium).to.equal(true);
    for (const medium of ['', 'partner', 'affiliate', 'cpc', 'scpa']) expect(isHiddenMedium(medium)).to.equal(false);
  });
});
