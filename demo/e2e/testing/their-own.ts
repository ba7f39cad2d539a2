import {html, LitElement} from 'lit';

/** A component of the page's own, with a Lit of its own. */
customElements.define(
  'their-own',
  class extends LitElement {
    protected override render(): unknown {
      return html`<p>Theirs</p>`;
    }
  },
);
