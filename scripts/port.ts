/** The port to serve on: PORT, or 3000. */
export function portFromEnvironment(): number {
  const wanted = process.env.PORT ?? '3000';
  const port = Number(wanted);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new Error(`PORT is "${wanted}"; allowed: a whole number from 1 to 65535`);
}
