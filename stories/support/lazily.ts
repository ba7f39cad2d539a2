const MARGIN = '600px';

/** Calls back once, when the element comes near to what is seen: a page of thirty widgets need not draw them all. */
export function whenNear(element: HTMLElement, callback: () => void): void {
  element.style.minHeight = '240px';
  const observer = new IntersectionObserver(
    ([entry]) => {
      if (!entry?.isIntersecting) return;
      observer.disconnect();
      element.style.minHeight = '';
      callback();
    },
    {rootMargin: MARGIN},
  );
  observer.observe(element);
}
