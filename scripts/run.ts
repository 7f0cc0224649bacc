import { spawn } from 'node:child_process';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Runs a command with its output shown, and ends it when we are ended; rejects when it fails. */
export function run(command: string, args: readonly string[], env: Record<string, string> = {}): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
    const pass = (signal: NodeJS.Signals) => child.kill(signal);
    for (const signal of signals) process.on(signal, pass);
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      for (const other of signals) process.off(other, pass);
      if (signal) process.exit(1);
      if (code === 0) resolve();
      else reject(new Error(`${[command, ...args].join(' ')} ended with code ${code}`));
    });
  });
}

/** Runs a script's main function; an error is printed as a message, without a trace. */
export function main(task: () => Promise<void>): void {
  task().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  });
}
