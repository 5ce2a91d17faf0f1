/** What went wrong on the wire, in words that a person understands. */

/** Why a request failed, from the codes of Node, OpenSSL, zlib and undici; the code itself where we know no better. */
export function describeNetworkError(error: unknown): string {
  const code = codeOf(error);
  const known = WORDS[code];
  if (known !== undefined) return known;
  if (/CERT|SIGNATURE|SIGNED/.test(code)) return `its certificate cannot be trusted (${code})`;
  if (/SSL|TLS|EPROTO/.test(code)) return `no safe connection could be made (${code})`;
  if (code.startsWith('HPE_') || code.startsWith('UND_ERR_HTTP')) return `its answer is no HTTP (${code})`;
  if (code.startsWith('Z_') || code.startsWith('ERR_BROTLI') || code.startsWith('ERR__ERROR'))
    return WORDS.Z_DATA_ERROR!;
  const name = (error as Error | null)?.name;
  if (name === 'HTTPParserError') return 'its answer is no HTTP';
  if (name === 'AbortError') return 'it was called off';
  return code === '' ? String((error as Error | null)?.message ?? error).slice(0, 200) : `it failed (${code})`;
}

/** The first code found on the error, its causes, or the tries that it gathers (`AggregateError`). */
function codeOf(error: unknown, depth = 0): string {
  if (depth > 4 || typeof error !== 'object' || error === null) return '';
  const { code, cause, errors } = error as { code?: unknown; cause?: unknown; errors?: readonly unknown[] };
  if (typeof code === 'string' && code !== '') return code;
  return codeOf(cause, depth + 1) || codeOf(errors?.[0], depth + 1);
}

const WORDS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'its name is not known (DNS)',
  EAI_AGAIN: 'its name could not be looked up just now (DNS)',
  EAI_NODATA: 'its name has no address (DNS)',
  ECONNREFUSED: 'it refuses connections',
  ECONNRESET: 'it broke off the connection',
  EPIPE: 'it broke off the connection',
  EHOSTUNREACH: 'it cannot be reached',
  ENETUNREACH: 'it cannot be reached',
  EADDRNOTAVAIL: 'it cannot be reached',
  ETIMEDOUT: 'no connection could be made in time',
  UND_ERR_CONNECT_TIMEOUT: 'no connection could be made in time',
  UND_ERR_HEADERS_TIMEOUT: 'it did not begin to answer in time',
  UND_ERR_BODY_TIMEOUT: 'it stopped in the middle of its answer',
  UND_ERR_HEADERS_OVERFLOW: 'its headers are larger than 64 KB',
  HPE_HEADER_OVERFLOW: 'its headers are larger than 64 KB',
  UND_ERR_SOCKET: 'it broke off before its answer was whole',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'it broke off before its answer was whole',
  HPE_INVALID_EOF_STATE: 'it broke off before its answer was whole',
  UND_ERR_RESPONSE_STATUS_CODE: 'its answer is no HTTP',
  Z_BUF_ERROR: 'it broke off before its answer was whole',
  Z_DATA_ERROR: 'its answer is packed wrongly and cannot be unpacked',
  ERR__ERROR_FORMAT_PADDING_1: 'its answer is packed wrongly and cannot be unpacked',
};
