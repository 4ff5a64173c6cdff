/** Lets the figures of a scrolling story take turns in one place, as their steps come by. */

/** Where a person reads: the step that crosses this line is the current one. */
const readingLine = '-45% 0px -45% 0px';

function live(scrolly: HTMLElement): void {
  const steps = [...scrolly.querySelectorAll<HTMLElement>('.step')];
  const show = (current: HTMLElement) => {
    for (const step of steps) step.toggleAttribute('data-current', step === current);
  };
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        const step = target.closest<HTMLElement>('.step');
        if (!isIntersecting || !step) continue;
        // Only now: the figures that a reader sees at first do not fade out over each other.
        scrolly.dataset.moves = '';
        show(step);
      }
    },
    { rootMargin: readingLine },
  );
  for (const step of steps) {
    const text = step.querySelector('.step-text');
    if (text) observer.observe(text);
  }
  const [first] = steps;
  if (first) show(first);
  scrolly.dataset.live = '';
}

document.querySelectorAll<HTMLElement>('.scrolly').forEach(live);
