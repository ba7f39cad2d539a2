import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {textIn} from '@kabinet/contract';
import type {Link} from '@kabinet/contract';
import type {CopyController} from '../../controllers/copy-controller.js';
import {saveFile} from '../../files/save-file.js';
import {button} from '../../templates/button.js';
import {copyButton} from '../../templates/copy-button.js';
import {icon} from '../../templates/icon.js';
import {safeHref} from '../../templates/safe-href.js';
import {addressParts} from '../link-builder.model.js';
import type {LinksView} from '../links.messages.js';
import {qrCode, qrPng, qrSvg} from './qr-code.js';
import type {QrCode} from './qr-code.js';
import {styles} from './link-use.styles.js';
import {canSend, send, sendTargets} from './send-targets.js';
import {SNIPPET_KINDS, snippetOf} from './snippets.js';
import type {SnippetKind} from './snippets.js';

export const sheets = [styles];

export interface LinkUseOptions {
  link: Link;
  copying: CopyController;
  onCopy: () => void;
}

/** Everything that can be done with a link that is made: a code to scan, ways to send it, ready texts to paste. */
export function linkUse(view: LinksView, {link, copying, onCopy}: LinkUseOptions): TemplateResult {
  const {t} = view;
  const id = `use-${link.id}`;
  return html`<div class="use">
    ${qrSection(view, link)}
    <div class="use-row">
      <span class="use-address" dir="ltr" data-copy=${id}>${link.url}</span>
      ${copyButton({copying, t, id, text: link.url, onPress: onCopy})}
    </div>
    <div class="use-section">
      <p class="strong">${t('use.send')}</p>
      <div class="use-row">${sendWays(view, link)}</div>
    </div>
    <div class="use-section">
      <p class="strong">${t('use.snippets')}</p>
      ${SNIPPET_KINDS.map((kind) => snippet(view, kind, link, copying))}
    </div>
    ${destination(view, link)}
  </div>`;
}

function qrSection(view: LinksView, link: Link): TemplateResult {
  const {t} = view;
  const qr = qrCode(link.url);
  const save = (file: Blob, extension: string): void => saveFile(file, `${fileName(link)}.${extension}`);
  return html`<div class="use-qr">
    ${picture(qr, t('use.qr', {url: link.url}))}
    <div class="use-row">
      ${button({
        label: t('use.png'),
        icon: 'download',
        onPress: () => void qrPng(qr).then((file) => save(file, 'png')),
      })}
      ${button({
        label: t('use.svg'),
        icon: 'download',
        onPress: () => save(new Blob([qrSvg(qr)], {type: 'image/svg+xml'}), 'svg'),
      })}
    </div>
  </div>`;
}

function picture({side, path, drawn}: QrCode, label: string): TemplateResult {
  return html`<svg
    class="qr"
    viewBox="0 0 ${side} ${side}"
    width=${drawn}
    height=${drawn}
    shape-rendering="crispEdges"
    role="img"
    aria-label=${label}
  >
    <path fill="#fff" d="M0 0h${side}v${side}H0z"></path>
    <path fill="#000" d=${path}></path>
  </svg>`;
}

/** Codes of other systems may hold what no file may be called. */
function fileName({code, id}: Link): string {
  return (code || id).replaceAll(/[^\p{L}\p{N}._-]/gu, '-');
}

function sendWays({t}: LinksView, {url}: Link): TemplateResult | TemplateResult[] {
  if (canSend(url)) return button({label: t('use.send-by-device'), icon: 'send', onPress: () => void send(url)});
  return sendTargets(url).map(
    ({name, href}) =>
      html`<a class="button" part="button" href=${href} target="_blank" rel="noopener noreferrer">
        ${name === 'mail' ? t('use.mail') : name}
      </a>`,
  );
}

function snippet(
  {t, runtime}: LinksView,
  kind: SnippetKind,
  {id: linkId, url, offer}: Link,
  copying: CopyController,
): TemplateResult {
  const id = `${kind}-${linkId}`;
  const text = snippetOf(kind, url, textIn(offer.name, runtime.language));
  return html`<div class="snippet">
    <span class="snippet-name">${kind}</span>
    <code dir="ltr" tabindex="0" aria-label=${kind} data-copy=${id}>${text}</code>
    ${copyButton({copying, t, id, text, label: t('use.copy-snippet', {kind}), iconOnly: true, kind: 'bare'})}
  </div>`;
}

/** Straight to the page, past the redirect: a look of the partner's own is no visit. */
function destination({t}: LinksView, link: Link): TemplateResult | typeof nothing {
  const href = safeHref(link.destination);
  if (href === undefined) return nothing;
  const {host, path} = addressParts(href);
  return html`<div class="use-section">
    <p class="strong">${t('use.opens')}</p>
    <p class="use-address" dir="ltr"><strong>${host}</strong>${path}</p>
    <div>
      <a class="button" part="button" href=${href} target="_blank" rel="noopener noreferrer">
        ${icon('arrow')} ${t('use.open')}
      </a>
    </div>
    <p class="caption">${t('use.open-note')}</p>
  </div>`;
}
