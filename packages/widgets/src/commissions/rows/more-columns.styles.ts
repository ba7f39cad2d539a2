import {css} from 'lit';
import {caption} from '../../styles/type.js';

export const styles = css`
  .sub-id {
    display: block;
    ${caption}
    line-height: 20px;
  }
  .sub-id-name {
    color: var(--_text-tertiary);
  }
  .commissions :is(.cell-link, .cell-offer, .cell-customer, .cell-own, .cell-subIds) {
    overflow-wrap: anywhere;
  }

  /* Words that may break anywhere would let their column shrink to a letter; a table of many columns scrolls. */
  @container widget (min-width: 560px) {
    .commissions :is(.cell-order, .cell-link, .cell-offer, .cell-own) {
      min-inline-size: 112px;
    }
    .commissions :is(.cell-customer, .cell-subIds) {
      min-inline-size: 152px;
    }
  }
  @container widget (max-width: 559.9px) {
    .sub-id {
      display: inline;
      font: inherit;
    }
    .sub-id + .sub-id::before {
      content: ' · ';
    }
  }
`;
