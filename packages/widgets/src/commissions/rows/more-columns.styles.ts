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
    min-inline-size: 96px;
  }

  @container widget (max-width: 559.9px) {
    .sub-id {
      display: inline;
    }
    .sub-id + .sub-id::before {
      content: ' · ';
    }
  }
`;
