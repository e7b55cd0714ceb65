// An HTTP answer as plain data, so that faults, Twirp methods and blobs can all produce one.

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

export function json(status: number, value: unknown): Answer {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) };
}

/** A Twirp error: the artifact client shows `msg` to the user and decides by `status` whether to retry. */
export function twirpError(status: number, code: string, msg: string): Answer {
  return json(status, { code, msg });
}

/** An Azure Storage error. The Azure SDK reads the code from the header as well as from the body. */
export function blobError(status: number, code: string, message: string): Answer {
  return {
    status,
    headers: { 'content-type': 'application/xml', 'x-ms-error-code': code },
    body: `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`,
  };
}
