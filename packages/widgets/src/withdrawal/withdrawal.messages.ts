import type {CommonView, View} from '../controllers/view.js';
import type {withdrawal} from '../locales/en/withdrawal.js';
import {messagesIn} from '../runtime/i18n/messages.js';

/** Texts of the request for a payout, which several widgets offer. */
export const messages = messagesIn<typeof withdrawal>('withdrawal');

export type WithdrawalView = View<typeof messages>;

/** The view of whatever widget it stands in, with the words of the request. */
export function withdrawalView(view: CommonView): WithdrawalView {
  return {...view, t: view.runtime.texts(messages)};
}
