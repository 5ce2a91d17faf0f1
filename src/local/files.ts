import type { APIAttachment } from 'discord-api-types/v10';
import type { LocalWorld } from './world.ts';

/** A file as it was uploaded. `key` is what stood in the brackets of its part's name, `files[key]`. */
export interface Upload {
  key: string;
  name: string;
  type: string;
  bytes: Uint8Array;
}

/** The largest file that Discord takes from anyone who pays nothing (docs, reference: uploading files). */
export const MOST_BYTES = 10_485_760;
const TOO_LARGE = 'Your files are too powerful: the largest that Discord takes has 10 MB.';
/** Files of one message, or of one field of a form. */
const MOST_FILES = 10;

export interface Keeping {
  /** Such as `http://127.0.0.1:3001`. */
  origin: string;
  /** The folder of the address: `attachments/<channel>`, or `ephemeral-attachments/<application>` for what an interaction brings. */
  folder: string;
}

/** Keeps a file, and gives it as Discord would: under a name that is safe in an address, with the real one as its title. */
export function keepFile(world: LocalWorld, upload: Upload, { origin, folder }: Keeping): APIAttachment {
  const id = world.nextId();
  const { type, bytes } = upload;
  const name = safeName(upload.name);
  world.memory.saveFile(id, { name, type, bytes });
  const url = `${origin}/${folder}/${id}/${name}`;
  const titled = name === upload.name ? {} : { title: upload.name.replace(/\.[^.]*$/, '').slice(0, 1024) };
  return { id, filename: name, ...titled, size: bytes.length, url, proxy_url: url, content_type: type };
}

/** A file that a person gives with a command or in a form. Throws in plain words where it is too large. */
export function keepGiven(world: LocalWorld, upload: Upload, origin: string): APIAttachment {
  if (upload.bytes.length > MOST_BYTES) throw new Error(TOO_LARGE);
  const folder = `ephemeral-attachments/${world.bot.user.id}`;
  return { ...keepFile(world, upload, { origin, folder }), ephemeral: true };
}

/** Files that a person writes with. Throws in plain words where they are too many or too large. */
export function checkWritten(files: readonly Upload[]): void {
  if (files.length > MOST_FILES) throw new Error(`A message holds ${MOST_FILES} files at most.`);
  if (files.some(({ bytes }) => bytes.length > MOST_BYTES)) throw new Error(TOO_LARGE);
}

/** `attachment://name` stands for a file of the same message (docs, reference: using attachments within embeds). */
export function attachmentCalled(url: string, attachments: readonly APIAttachment[]): APIAttachment | undefined {
  const named = /^attachment:\/\/(.+)$/.exec(url)?.[1];
  return attachments.find(({ filename }) => named && filename === safeName(named));
}

export function addressOf(url: string, attachments: readonly APIAttachment[]): string {
  return attachmentCalled(url, attachments)?.url ?? url;
}

/** Letters, digits, dash, dot and underscore alone, as Discord keeps names (docs, reference: attachment file names). */
function safeName(name: string): string {
  const safe = name
    .slice(-200)
    .replace(/\s+/g, '_')
    .replace(/[^\w.-]/g, '');
  return /\w/.test(safe) ? safe : 'unknown';
}
