/** Where a link may be sent, as a plain address to follow. */
export interface SendTarget {
  readonly name: 'Telegram' | 'VK' | 'WhatsApp' | 'X' | 'mail';
  readonly href: string;
}

/** The name of a link is the partner's own business, so it is not sent along. */
export function sendTargets(url: string): SendTarget[] {
  const address = encodeURIComponent(url);
  return [
    {name: 'Telegram', href: `https://t.me/share/url?url=${address}`},
    {name: 'VK', href: `https://vk.com/share.php?url=${address}`},
    {name: 'WhatsApp', href: `https://wa.me/?text=${address}`},
    {name: 'X', href: `https://x.com/intent/post?url=${address}`},
    {name: 'mail', href: `mailto:?body=${address}`},
  ];
}

/** Whether the device has a way of its own to send this. */
export function canSend(url: string): boolean {
  return typeof navigator.share === 'function' && navigator.canShare?.({url}) !== false;
}

/** Opens the device's own list; whoever closes it has changed their mind, and nothing has failed. */
export async function send(url: string): Promise<void> {
  try {
    await navigator.share({url});
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}
