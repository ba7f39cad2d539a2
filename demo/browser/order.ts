import {shop} from './shop-client.js';
import {currentVisitor} from './visitor.js';

/** Makes the buttons of the shop's pages order. */
export function serveOrders(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form.order')) {
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void order(form);
    });
  }
}

async function order(form: HTMLFormElement): Promise<void> {
  const {item = '', currency = ''} = form.dataset;
  const [button, output] = [form.querySelector('button'), form.querySelector('output')];
  if (!button || !output) return;
  button.disabled = true;
  try {
    const clickId = currentVisitor()?.clickId;
    const {orderId} = await shop.order({item, currency, ...(clickId && {clickId})});
    output.textContent = `${output.dataset['done']} ${orderId}`;
  } catch {
    output.textContent = output.dataset['failed'] ?? '';
  } finally {
    button.disabled = false;
  }
}
