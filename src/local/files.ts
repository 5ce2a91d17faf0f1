import type { APIAttachment } from 'discord-api-types/v10';
import type { LocalWorld, Upload } from './types.ts';

/** Discord's default size limit for a file (docs, reference: uploading files). */
export const MOST_BYTES = 10_485_760;
const TOO_LARGE = 'The file is too large. Discord accepts up to 10 MB.';
/** Most files in one message. */
const MOST_FILES = 10;

export interface FilePlace {
  /** For example `http://127.0.0.1:3001`. */
  origin: string;
  /** Path in the URL: `attachments/<channel>`, or `ephemeral-attachments/<application>` for files of an interaction. */
  folder: string;
}

/** Stores a file and describes it as Discord would: with a name that is safe in a URL, and the real name as its title. */
export function saveFile(world: LocalWorld, upload: Upload, { origin, folder }: FilePlace): APIAttachment {
  const id = world.nextId();
  const { type, bytes } = upload;
  const name = safeName(upload.name);
  world.memory.saveFile(id, { name, type, bytes });
  const url = `${origin}/${folder}/${id}/${name}`;
  const titled = name === upload.name ? {} : { title: upload.name.replace(/\.[^.]*$/, '').slice(0, 1024) };
  return { id, filename: name, ...titled, size: bytes.length, url, proxy_url: url, content_type: type };
}

/** Stores a file that belongs to a command or form. Throws if it is too large, with a message for the person. */
export function saveGivenFile(world: LocalWorld, upload: Upload, origin: string): APIAttachment {
  if (upload.bytes.length > MOST_BYTES) throw new Error(TOO_LARGE);
  const folder = `ephemeral-attachments/${world.bot.user.id}`;
  return { ...saveFile(world, upload, { origin, folder }), ephemeral: true };
}

/** Checks the files of a message. Throws if there are too many or one is too large, with a message for the person. */
export function checkFiles(files: readonly Upload[]): void {
  if (files.length > MOST_FILES) throw new Error(`A message can have at most ${MOST_FILES} files.`);
  if (files.some(({ bytes }) => bytes.length > MOST_BYTES)) throw new Error(TOO_LARGE);
}

/** Finds the file of the same message that `attachment://name` refers to (docs, reference: using attachments within embeds). */
export function attachmentCalled(url: string, attachments: readonly APIAttachment[]): APIAttachment | undefined {
  const named = /^attachment:\/\/(.+)$/.exec(url)?.[1];
  return attachments.find(({ filename }) => named && filename === safeName(named));
}

export function addressOf(url: string, attachments: readonly APIAttachment[]): string {
  return attachmentCalled(url, attachments)?.url ?? url;
}

/** Only letters, digits, dash, dot and underscore, as Discord stores names (docs, reference: attachment file names). */
function safeName(name: string): string {
  const safe = name
    .slice(-200)
    .replace(/\s+/g, '_')
    .replace(/[^\w.-]/g, '');
  return /\w/.test(safe) ? safe : 'unknown';
}
