import type { ActivatedRouteSnapshot } from '@angular/router';

export interface Crumb {
  readonly text: string;
  readonly link?: string;
}

interface Named {
  readonly id: string;
  readonly organization: { readonly name: string };
}

/** The way from the portfolio to the open page; the last crumb is the page itself. */
export function crumbsOf(root: ActivatedRouteSnapshot, base: string, engagement: Named | undefined): readonly Crumb[] {
  const crumbs: Crumb[] = [{ text: $localize`Portfolio`, link: `${base}/portfolio` }];
  if (engagement) crumbs.push({ text: engagement.organization.name, link: `${base}/e/${engagement.id}/overview` });
  let route: ActivatedRouteSnapshot | null = root;
  let link = '';
  const titles: Crumb[] = [];
  while (route !== null) {
    link += route.url.map((segment) => `/${segment.path}`).join('');
    const title: unknown = route.data['crumb'] ?? route.title;
    if (typeof title === 'string' && title !== titles.at(-1)?.text && title !== $localize`Portfolio`)
      titles.push({ text: title, link });
    route = route.firstChild;
  }
  const all = [...crumbs, ...titles];
  return all.map((crumb, index) => (index === all.length - 1 ? { text: crumb.text } : crumb));
}
