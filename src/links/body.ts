/** What is read of a page: some ten times the longest that is cited. */
export const mostBytes = 4_000_000;

/** A body as text. */
export interface Body {
  readonly text: string;
  /** Whether there was more of it. */
  readonly isCut: boolean;
}

/** Reads a body up to a size; of a larger one no more than that is fetched. */
export async function bodyOf(response: Response, most = mostBytes): Promise<Body> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let isCut = false;
  if (response.body !== null) {
    // Leaving the loop ends the transfer.
    for await (const chunk of response.body) {
      chunks.push(chunk);
      size += chunk.length;
      if (size < most) continue;
      isCut = true;
      break;
    }
  }
  const bytes = Buffer.concat(chunks).subarray(0, most);
  return { text: decoded(bytes, response.headers.get('content-type') ?? ''), isCut };
}

/** The encoding is that of the bytes' mark, of the header, or of the page itself; what is none that is known is read as UTF-8. */
function decoded(bytes: Buffer, type: string): string {
  const [, said] = /charset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(type) ?? [];
  const beginning = bytes.subarray(0, 2048).toString('latin1');
  const [, written] =
    /<(?:meta|\?xml)\b[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(beginning) ?? [];
  return decoder(markOf(bytes) ?? said ?? written ?? 'utf-8').decode(bytes);
}

function markOf([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** Wrong bytes become replacement characters: titles and anchors are mostly ASCII, and found all the same. */
function decoder(encoding: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(encoding);
  } catch {
    return new TextDecoder();
  }
}
