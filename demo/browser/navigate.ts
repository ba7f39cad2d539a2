import {Commissions, Payouts, type NavigationTarget} from '@kabinet/widgets';

/** Brings the widget into view that another one refers to, and shows in it what was asked for. */
export function navigate({widget, id, payout}: NavigationTarget): void {
  const place = placeOf(widget);
  if (!place) return location.assign(widget === 'requisites' ? '/partners/requisites/' : '/partners/');
  place.scrollIntoView({block: 'start'});
  if (payout !== undefined && place instanceof Commissions) place.payout = payout;
  if (id !== undefined && (place instanceof Payouts || place instanceof Commissions)) void place.show(id);
}

/** Where the page has put a widget: in its own markup, or in the section that has a shadow root. */
function placeOf(widget: string): Element | null | undefined {
  const section = document.querySelector('.section-host')?.shadowRoot;
  return document.querySelector(`kabinet-${widget}`) ?? section?.querySelector(`kabinet-${widget}`);
}
