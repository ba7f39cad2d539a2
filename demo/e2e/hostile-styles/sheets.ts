/** Style sheets as they are met on pages: resets, frameworks, accidents. Each with what it must not change. */
export const HOSTILE_SHEETS: Readonly<Record<string, string>> = {
  'everything large and bold': `* { font-size: 40px !important; font-weight: 900 !important; line-height: 3 !important; }`,
  'a reset of everything': `*, *::before, *::after { all: unset !important; }
    html, body, div { display: block; } head, script, style, title { display: none !important; }`,
  'odd boxes': `* { box-sizing: content-box !important; padding: 7px !important; border: 5px solid red !important; }`,
  'a huge html': `html { font-size: 62px !important; line-height: 2.4 !important; } body { font-size: 0.3rem; }`,
  'spaced letters and words': `* { letter-spacing: 6px !important; word-spacing: 20px !important; text-indent: 30px !important; }`,
  'capitals, slant and shadows': `* { text-transform: uppercase !important; font-style: italic !important; font-variant: small-caps !important;
    text-shadow: 2px 2px red !important; text-decoration: underline !important; }`,
  'centred text that does not break': `* { text-align: center !important; white-space: nowrap !important; word-break: break-all !important;
    hyphens: auto !important; direction: inherit; }`,
  'colours for everything': `* { color: lime !important; background: navy !important; caret-color: red; accent-color: red !important; fill: red; stroke: red; }`,
  'buttons, fields and tables': `button, input, select, textarea { appearance: none !important; border-radius: 30px !important; background: red !important;
      height: 90px !important; width: 100% !important; }
    table, td, th, tr { display: block !important; border: 4px dotted red !important; } ul, ol, li { list-style: square inside !important; margin: 40px !important; }
    h1, h2, h3, p, section, header, footer { margin: 50px !important; font-size: 60px !important; }`,
  'things that are hidden and lie on top': `button, svg, canvas, dialog, [popover], [hidden], section { display: none !important; }
    * { z-index: -1; visibility: inherit; cursor: wait !important; }`,
  motion: `* { transition: all 3s !important; animation: spin 2s infinite !important; } @keyframes spin { to { rotate: 360deg; opacity: 0; } }`,
  'names such as ours': `.widget, .head, .tile, .button, .row, .title, .amount, .skeleton, .table { display: none !important; opacity: 0.2 !important; }
    :root { --_text: red; --_surface: red; --_space-4: 90px; --_line: red; --_radius-widget: 99px; --_font-body: cursive; }`,
};
