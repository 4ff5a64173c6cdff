/**
 * Keeps the choice of a switch: marks the chosen link, stays where the reader is, and holds on to the
 * choice when another anchor of the page is followed. The choice itself is the address.
 */

function choose(views: HTMLElement, links: readonly HTMLAnchorElement[], hash: string): void {
  const place = links.findIndex((link) => link.hash === hash);
  if (place === -1 && views.dataset.chosen) return;
  const chosen = Math.max(0, place);
  views.dataset.chosen = String(chosen + 1);
  links.forEach((link, index) => {
    if (index === chosen) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  });
  // The other language opens on the same view.
  document.querySelectorAll<HTMLAnchorElement>('[data-keeps-hash]').forEach((link) => {
    link.hash = links[chosen]?.hash ?? '';
  });
}

document.querySelectorAll<HTMLElement>('.views').forEach((views) => {
  const links = [...views.querySelectorAll<HTMLAnchorElement>('.switch a')];
  const follow = () => {
    choose(views, links, location.hash);
  };
  views.querySelector('.switch')?.addEventListener('click', (event) => {
    const link = links.find((each) => each === event.target);
    if (!link) return;
    event.preventDefault();
    history.pushState(null, '', link.hash);
    follow();
  });
  addEventListener('popstate', () => {
    // Back to the page as it was first opened: no hash names the first view.
    if (location.hash === '') delete views.dataset.chosen;
    follow();
  });
  follow();
});
