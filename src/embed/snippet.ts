/** The markup that a reporter pastes; made by the build and, from the same facts, by the builder page. */
import { element } from '../scene/markup.ts';

export interface Snippet {
  /** Whole address of the embed, its fragment included. */
  readonly source: string;
  /** What the frame shows, for those who do not see it. */
  readonly title: string;
  readonly height: number;
  /** Page of the chart: where a reader whose software shows no frames is led. */
  readonly page: string;
  /** Picture of the chart, for the same readers. */
  readonly picture: string;
  /** Address of the script that fits the height; a snippet without it runs no code on the host's page. */
  readonly script?: string;
}

/**
 * Of the stated height, what the content fills in a frame of any usual width: where it is lowest, in
 * the widest one, it still fills half.
 */
const leastFilled = 0.45;

/**
 * Browsers with responsive frames take the height of the content, without any script; others the fixed
 * one. Hosts that strip style attributes keep the attribute `height`. A browser that has responsive
 * frames may refuse them to this host (a page opened from a file, say) and would then make the frame
 * 150 px high: the least height keeps the chart in sight there.
 */
export function frameStyle(height: number): string {
  const fitting = 'supports(frame-sizing:content-height)';
  const least = Math.floor(height * leastFilled);
  return `border:0;height:if(${fitting}:auto;else:${height}px);min-height:${least}px;frame-sizing:content-height`;
}

/** One frame, with a linked picture inside for software that drops frames and keeps what is in them. */
export function snippet({ source, title, height, page, picture, script }: Snippet): string {
  const fallback = element(
    'a',
    { href: page },
    // A picture needs no end tag.
    element('img', { src: picture, alt: title, width: '100%' }).replace('</img>', ''),
  );
  const frame = element(
    'iframe',
    { src: source, title, width: '100%', height, style: frameStyle(height), loading: 'lazy' },
    fallback,
  );
  return script === undefined
    ? frame
    : `${frame}\n${element('script', { src: script, async: true })}`;
}
