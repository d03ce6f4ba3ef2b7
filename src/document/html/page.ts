/** As much of the DOM as intake needs. The library's own types are those of a browser, which this program must not believe it runs in. */

export interface PageNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
  cloneNode(deep: boolean): PageNode;
}

interface Searchable {
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

export interface PageElement extends PageNode, Searchable {
  readonly tagName: string;
  readonly className: string;
  readonly children: Iterable<PageElement>;
  readonly childElementCount: number;
  readonly nextElementSibling: PageElement | null;
  readonly previousElementSibling: PageElement | null;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  closest(selector: string): PageElement | null;
  remove(): void;
}

export interface Page extends Searchable {
  readonly documentElement: PageElement;
  readonly body: PageElement | null;
}
