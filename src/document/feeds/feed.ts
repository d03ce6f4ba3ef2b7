/** What feeds and sitemaps tell: which pages there are, and what is known of them. */

/** A page that a feed names. */
export interface FeedItem {
  /** By which it is known again: its id, else its URL. */
  readonly key: string;
  readonly url: string;
  /** Differs where the publisher says that the page has changed. */
  readonly mark: string;
  readonly title?: string;
  /** Day of publication, as 2031-03-04. */
  readonly published?: string;
  /** Day of the last change, as a sitemap tells it. */
  readonly changed?: string;
  readonly language?: string;
  /** Who publishes it. */
  readonly source?: string;
}

export type Feed =
  | { readonly kind: 'feed' | 'sitemap'; readonly title?: string; readonly items: readonly FeedItem[] /** Entries that name no page. */; readonly withoutPage: number }
  /** A sitemap index: further sitemaps, each with a mark where it tells one. */
  | { readonly kind: 'index'; readonly parts: readonly { readonly url: string; readonly mark?: string }[] };
