/** Tells assistive technology which link of a switch is chosen; the choice itself is the address. */

function mark(): void {
  document.querySelectorAll<HTMLElement>('.switch').forEach((list) => {
    const links = [...list.querySelectorAll('a')];
    const chosen = links.find((link) => link.hash === location.hash) ?? links[0];
    for (const link of links) {
      if (link === chosen) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  });
}

mark();
addEventListener('hashchange', mark);
