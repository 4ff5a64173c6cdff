/** Tells the page around an embed how high the content is, in the languages that hosts already speak. */

/**
 * Reports at once, whenever the height changes, and whenever the host says anything (a host whose script
 * came late asks, or only tells its width). The embed carries this function as text: it may refer to
 * nothing outside of itself.
 *
 * - One object serves our own script (`chartHeight`), AMP (`sentinel`, `type`, `height`) and Datawrapper's
 *   (heights by chart, which it looks up in the addresses of frames).
 * - Medium and other hosts of Embedly read `iframe.resize` from JSON.
 * - Pym gives its child an id in the address and reads a string of parts.
 * - Browsers with responsive frames measure for themselves when asked.
 *
 * The height is measured without a scroll bar, and none comes back where all is in sight. Where bars take
 * room, the chart beside one is narrower and of another height; a browser that has shown a bar once keeps
 * it when what is beside it does not fit, though without it all would.
 *
 * A height is told once, and again when it changes or somebody asks, up to 99 times: neither a host that
 * answers every message nor one that adds to every height may keep both busy for ever.
 *
 * A height is no secret: any host may hear it, and whoever asks has it told to the host.
 */
export function reportHeight(): void {
  const { body } = document;
  let told = 0;
  let asked = 0;
  const report = () => {
    body.style.overflowY = 'hidden';
    const height = Math.ceil(body.getBoundingClientRect().height);
    if (height > innerHeight) body.style.overflowY = '';
    if (height === told) return;
    told = height;
    for (const message of [
      {
        chartHeight: height,
        sentinel: 'amp',
        type: 'embed-size',
        height,
        // The address ends in /embed/<view>/<locale>/.
        'datawrapper-height': { [location.pathname.split('/').at(-3) ?? '']: height },
      },
      JSON.stringify({ src: location.href, context: 'iframe.resize', height }),
      // Pym's parent looks for its own id, and passes over what names another, or none.
      `pymxPYMx${new URLSearchParams(location.search).get('childId')}xPYMxheightxPYMx${height}`,
    ])
      parent.postMessage(message, '*');
    (window as { requestResize?: () => void }).requestResize?.();
  };
  if (parent === window) return;
  new ResizeObserver(report).observe(body);
  addEventListener('resize', report);
  addEventListener('message', () => {
    if (asked++ < 99) {
      told = 0;
      report();
    }
  });
}
