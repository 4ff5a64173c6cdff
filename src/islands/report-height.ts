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
 * A height is no secret, so any host may hear it.
 */
export function reportHeight(): void {
  const { body } = document;
  const report = () => {
    const height = Math.ceil(body.getBoundingClientRect().height);
    // The address ends in /embed/<view>/<locale>/.
    const view = location.pathname.split('/').at(-3) ?? '';
    const pym = new URLSearchParams(location.search).get('childId');
    [
      {
        chartHeight: height,
        sentinel: 'amp',
        type: 'embed-size',
        height,
        'datawrapper-height': { [view]: height },
      },
      JSON.stringify({ src: location.href, context: 'iframe.resize', height }),
      ...(pym ? [`pymxPYMx${pym}xPYMxheightxPYMx${height}`] : []),
    ].forEach((message) => {
      parent.postMessage(message, '*');
    });
    if ('requestResize' in window) (window.requestResize as () => void)();
  };
  if (parent === window) return;
  new ResizeObserver(report).observe(body);
  addEventListener('message', ({ source }) => {
    if (source === parent) report();
  });
}
