/** Network errors in plain words. */

/** Explains why a request failed, from the error codes of Node, OpenSSL, zlib and undici; shows an unknown code itself. */
export function describeNetworkError(error: unknown): string {
  const proxy = /Proxy response \((\d+)\)/.exec(String((error as Error | null)?.message))?.[1];
  if (proxy) return `the proxy answered ${proxy}${proxy === '407' ? ', so it wants a user name and a password' : ''}`;
  const code = codeOf(error);
  const known = WORDS[code];
  if (known !== undefined) return known;
  if (/CERT|SIGNATURE|SIGNED/.test(code)) return `invalid TLS certificate (${code})`;
  if (/SSL|TLS|EPROTO/.test(code)) return `TLS connection failed (${code})`;
  if (code.startsWith('HPE_') || code.startsWith('UND_ERR_HTTP')) return `invalid HTTP response (${code})`;
  if (code.startsWith('Z_') || code.startsWith('ERR_BROTLI') || code.startsWith('ERR__ERROR'))
    return WORDS.Z_DATA_ERROR!;
  const name = (error as Error | null)?.name;
  if (name === 'HTTPParserError') return 'invalid HTTP response';
  if (name === 'AbortError') return 'the request was cancelled';
  return code === '' ? String((error as Error | null)?.message ?? error).slice(0, 200) : `the request failed (${code})`;
}

/** The first code on the error, its causes, or the errors of an `AggregateError`. */
function codeOf(error: unknown, depth = 0): string {
  if (depth > 4 || typeof error !== 'object' || error === null) return '';
  const { code, cause, errors } = error as { code?: unknown; cause?: unknown; errors?: readonly unknown[] };
  if (typeof code === 'string' && code !== '') return code;
  return codeOf(cause, depth + 1) || codeOf(errors?.[0], depth + 1);
}

const WORDS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'unknown host name (DNS)',
  EAI_AGAIN: 'DNS lookup failed temporarily',
  EAI_NODATA: 'the host name has no address (DNS)',
  ECONNREFUSED: 'connection refused',
  ECONNRESET: 'connection reset',
  EPIPE: 'connection reset',
  EHOSTUNREACH: 'host unreachable',
  ENETUNREACH: 'host unreachable',
  EADDRNOTAVAIL: 'host unreachable',
  ETIMEDOUT: 'connection timed out',
  UND_ERR_CONNECT_TIMEOUT: 'connection timed out',
  UND_ERR_HEADERS_TIMEOUT: 'no response in time',
  UND_ERR_BODY_TIMEOUT: 'the response stalled',
  UND_ERR_HEADERS_OVERFLOW: 'response headers larger than 64 KB',
  HPE_HEADER_OVERFLOW: 'response headers larger than 64 KB',
  UND_ERR_SOCKET: 'connection closed before the response was complete',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'connection closed before the response was complete',
  HPE_INVALID_EOF_STATE: 'connection closed before the response was complete',
  UND_ERR_RESPONSE_STATUS_CODE: 'invalid HTTP response',
  Z_BUF_ERROR: 'connection closed before the response was complete',
  Z_DATA_ERROR: 'the response cannot be decompressed',
  ERR__ERROR_FORMAT_PADDING_1: 'the response cannot be decompressed',
};
