/**
 * Lets the keyboard walk a scene's marks: one tab stop, arrow keys to the neighbour, Home and End to
 * the ends of the table, Escape to leave. Each move is announced once.
 */

const arrows: Readonly<Record<string, number>> = {
  ArrowLeft: 0,
  ArrowRight: 1,
  ArrowUp: 2,
  ArrowDown: 3,
};

function walk(scene: SVGSVGElement): void {
  const figure = scene.closest('figure');
  const announcement = figure?.querySelector<HTMLElement>('.announcement');
  const marks = new Map(
    [...scene.querySelectorAll<SVGElement>('[data-near]')].map((mark) => [mark.dataset.key, mark]),
  );
  // The table stands in order of value, so its first and last rows are the chart's ends.
  const order = [...(figure?.querySelectorAll<HTMLElement>('tbody [data-key]') ?? [])].map(
    (row) => row.dataset.key,
  );
  if (!announcement || marks.size === 0) return;
  let current: SVGElement | undefined;

  const leave = () => {
    current?.classList.remove('is-current');
    current = undefined;
  };
  const reach = (key: string | undefined) => {
    const mark = marks.get(key);
    if (!mark || mark === current) return;
    leave();
    current = mark;
    mark.classList.add('is-current');
    announcement.textContent = mark.querySelector('title')?.textContent ?? '';
  };

  scene.setAttribute('tabindex', '0');
  scene.setAttribute('role', 'application');
  scene.setAttribute('aria-description', announcement.dataset.help ?? '');

  scene.addEventListener('keydown', (event) => {
    const direction = arrows[event.key];
    if (direction !== undefined)
      reach(current ? current.dataset.near?.split(' ')[direction] : order[0]);
    else if (event.key === 'Home') reach(order[0]);
    else if (event.key === 'End') reach(order.at(-1));
    else if (event.key === 'Escape') scene.blur();
    else return;
    event.preventDefault();
  });
  scene.addEventListener('focusout', leave);
  scene.addEventListener('pointerover', (event) => {
    if (event.target instanceof SVGElement) reach(event.target.dataset.key);
  });
  scene.addEventListener('pointerleave', leave);
}

document.querySelectorAll<SVGSVGElement>('svg.scene').forEach(walk);
