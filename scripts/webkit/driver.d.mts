export interface WebKitWindow {
  /** One command of the WebDriver protocol below the address of the session; resolves to its value. */
  command(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<unknown>;
  stop(): Promise<void>;
}

/** Starts WebKit without a screen, and a session of the WebDriver protocol in it. */
export function startWebKit(
  programs: {driver: string; browser: string; display: string},
  env?: Readonly<Record<string, string>>,
): Promise<WebKitWindow>;
