/** Why there was no answer at all. */
export interface Failure {
  readonly kind: 'tls' | 'timeout' | 'dns' | 'connection';
  /** The system's code, or what is known instead. */
  readonly code: string;
  /** Whether it may be otherwise when it is asked again. */
  readonly again: boolean;
}

const certificate =
  /^(?:CERT_|ERR_TLS_|ERR_SSL_|EPROTO$|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|HOSTNAME_MISMATCH$|INVALID_CA$|PATH_LENGTH_)/;
const slow = /^(?:ETIMEDOUT|UND_ERR_(?:CONNECT|HEADERS|BODY)_TIMEOUT)$/;
const lost = /^(?:ECONNRESET|EPIPE|ECONNABORTED|UND_ERR_SOCKET)$/;

/** What a rejected `fetch`, or a body that broke off, means. Node puts the reason into causes, some of which are several. */
export function failureOf(error: unknown): Failure {
  const code = codeOf(error);
  if (slow.test(code)) return { kind: 'timeout', code, again: true };
  if (certificate.test(code)) return { kind: 'tls', code, again: false };
  // A name that is not known is not known; a server of names that has no time is asked again.
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return { kind: 'dns', code, again: code === 'EAI_AGAIN' };
  return { kind: 'connection', code, again: lost.test(code) };
}

/** Whether a body came that is not packed as its server says. */
export function isPackedWrongly(error: unknown): boolean {
  return /^(?:Z_|ERR__|ERR_BROTLI|ERR_PADDING)/.test(codeOf(error));
}

/** Deeper than Node ever puts it. */
const deepest = 8;

function codeOf(error: unknown): string {
  let words = 'no reason was told';
  let part = error;
  for (let depth = 0; depth < deepest && typeof part === 'object' && part !== null; depth++) {
    const { code, message, cause, errors } = part as {
      readonly code?: unknown;
      readonly message?: unknown;
      readonly cause?: unknown;
      readonly errors?: unknown;
    };
    if (typeof code === 'string' && code !== '') return code;
    if (typeof message === 'string' && message !== '') words = message;
    // A name may stand for several numbers, each of which was tried.
    part = cause ?? (Array.isArray(errors) ? errors[0] : undefined);
  }
  return words;
}
