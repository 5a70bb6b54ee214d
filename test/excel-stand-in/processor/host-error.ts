const MESSAGES: Readonly<Record<string, readonly [number, string]>> = {
  InvalidArgument: [400, 'The argument is invalid or missing or has an incorrect format.'],
  ItemNotFound: [404, "The requested resource doesn't exist."],
  ItemAlreadyExists: [409, 'The resource being created already exists.'],
  AccessDenied: [403, 'You cannot perform the requested operation.'],
  InvalidOperation: [400, 'The operation attempted is invalid on the object.'],
  InvalidReference: [400, 'This reference is not valid for the current operation.'],
  ApiNotFound: [404, 'The API you are trying to use could not be found.'],
  InvalidObjectPath: [400, 'The object path does not work for what you are trying to do.'],
  GeneralException: [500, 'There was an internal error while processing the request.'],
  UnsupportedOperation: [400, 'The operation being attempted is not supported.'],
};

/** An error as Excel reports it; the processor adds which action failed. */
export class HostError extends Error {
  readonly status: number;

  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message ?? MESSAGES[code]?.[1] ?? code);
    this.status = MESSAGES[code]?.[0] ?? 400;
  }
}

export const invalidArgument = (why?: string): HostError =>
  new HostError(
    'InvalidArgument',
    why === undefined ? undefined : `${MESSAGES['InvalidArgument']![1]} (${why})`,
  );
export const notFound = (): HostError => new HostError('ItemNotFound');
export const accessDenied = (): HostError => new HostError('AccessDenied');
