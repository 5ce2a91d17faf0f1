import type { APIAttachment } from 'discord-api-types/v10';
import { make } from './dom.ts';

/** Only pictures of this server and data URLs are shown: nothing is fetched from other hosts. */
export function isOwnPicture(url: string): boolean {
  return url.startsWith('data:image/') || url.startsWith(`${location.origin}/`);
}

const PICTURE = /^image\/(?:png|jpeg|gif|webp)$/;

/** Draws a file of a message: a picture, or a link to download it. */
export function fileElement(file: APIAttachment): HTMLElement {
  const { pathname } = new URL(file.url);
  const words = file.title ?? file.filename;
  if (PICTURE.test(file.content_type ?? '') && isOwnPicture(file.url)) {
    const picture = make('img', { src: pathname, alt: file.description ?? words, className: 'picture' });
    return make('a', { href: pathname, target: '_blank', rel: 'noopener' }, picture);
  }
  const link = make('a', { href: pathname, download: file.filename, title: file.description ?? '' }, words);
  return make('div', { className: 'file' }, '⇩ ', link, make('small', {}, sizeOf(file.size)));
}

function sizeOf(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

interface Medium {
  media: { url: string };
  description?: string | null;
}

/** Draws a picture of a component. One on another host is only linked. */
export function mediumElement({ media, description }: Medium, className: string): HTMLElement {
  if (isOwnPicture(media.url)) return make('img', { src: media.url, alt: description ?? '', className });
  return make('span', { className: 'file' }, description ?? 'A picture');
}

/** The component *File*. */
export function fileLink(url: string): HTMLElement {
  const name = decodeURIComponent(url.split('/').at(-1) ?? 'file');
  if (!url.startsWith(`${location.origin}/`)) return make('span', { className: 'file' }, name);
  return make('div', { className: 'file' }, '⇩ ', make('a', { href: new URL(url).pathname, download: name }, name));
}
