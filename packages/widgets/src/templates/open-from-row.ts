/** The whole row may be pressed; for the keyboard and for screen readers it has its button. */
export function openFromRow(event: Event): void {
  const target = event.target as Element;
  const isOwnAffair = target.closest('button, a, thead') !== null || getSelection()?.toString();
  if (!isOwnAffair) target.closest('tr')?.querySelector<HTMLButtonElement>('.row-open')?.click();
}
