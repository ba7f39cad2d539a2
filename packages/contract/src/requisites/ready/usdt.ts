import type {RequisiteForm} from '../form.js';

export const usdtTron: RequisiteForm = {
  id: 'usdt_trc20',
  title: 'USDT (TRC-20)',
  type: 'object',
  properties: {
    address: {
      type: 'string',
      title: {ru: 'Адрес в\u00a0сети TRON', en: 'Address on TRON'},
      description: {
        ru: 'Начинается с\u00a0T. Переводы в\u00a0чужую сеть теряются',
        en: 'Begins with T. What goes to another network is lost',
      },
      format: 'tron-address',
      writeOnly: true,
    },
  },
  required: ['address'],
  'x-account': ['address'],
};

export const usdtEthereum: RequisiteForm = {
  id: 'usdt_erc20',
  title: 'USDT (ERC-20)',
  type: 'object',
  properties: {
    address: {
      type: 'string',
      title: {ru: 'Адрес в\u00a0сети Ethereum', en: 'Address on Ethereum'},
      description: {
        ru: 'Начинается с\u00a00x. Переводы в\u00a0чужую сеть теряются',
        en: 'Begins with 0x. What goes to another network is lost',
      },
      format: 'ethereum-address',
      writeOnly: true,
    },
  },
  required: ['address'],
  'x-account': ['address'],
};
