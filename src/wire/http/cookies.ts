/**
 * The cookies of one redirect chain: some hosts set one and redirect to the same address until it comes back. They are sent
 * only to the origin that set them, and forgotten at the end of the request.
 */
export class ChainCookies {
  private readonly byOrigin = new Map<string, Map<string, string>>();

  keep(url: string, stated: string | readonly string[] | undefined): void {
    for (const line of [stated ?? []].flat().slice(0, MOST)) {
      const [, name, value] = /^\s*([^=;\s]{1,200})\s*=\s*([^;]{0,4000})/.exec(line) ?? [];
      if (name === undefined || value === undefined || /[^\x20-\x7e]/.test(value)) continue;
      const origin = new URL(url).origin;
      const known = this.byOrigin.get(origin) ?? new Map<string, string>();
      this.byOrigin.set(origin, known.set(name, value.trim()));
    }
  }

  headerFor(url: string): { readonly cookie?: string } {
    const known = this.byOrigin.get(URL.parse(url)?.origin ?? '');
    return known ? { cookie: Array.from(known, ([name, value]) => `${name}=${value}`).join('; ') } : {};
  }
}

const MOST = 20;
