/** The answer that consumers of oEmbed read when someone pastes the address of a chart (oembed.com, 1.0). */

export interface OembedFacts {
  readonly title: string;
  readonly siteName: string;
  /** Whole address of the home page. */
  readonly site: string;
  readonly author: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly picture: { readonly address: string; readonly width: number; readonly height: number };
}

/** JSON of the type “rich”, which is shown as the markup that it carries. */
export function toOembed(facts: OembedFacts): string {
  const { title, siteName, site, author, html, width, height, picture } = facts;
  const answer = {
    version: '1.0',
    type: 'rich',
    title,
    author_name: author,
    provider_name: siteName,
    provider_url: site,
    thumbnail_url: picture.address,
    thumbnail_width: picture.width,
    thumbnail_height: picture.height,
    html,
    width,
    height,
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
