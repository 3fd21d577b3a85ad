import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** A process as another can recognise it. */
export type ProcessIdentity = {
  readonly pid: number;
  /** Where its number means something: one running kernel and its space of process numbers, of which a container has its own. */
  readonly space: string;
  /** When it began, as the kernel counts: a number is given to another process when its own has ended. Null where nobody tells. */
  readonly born: string | null;
};

export const ownIdentity = (): ProcessIdentity => ({
  pid: process.pid,
  space: ownSpace(),
  born: bornOf(process.pid),
});

/** Whether a process runs; null where that cannot be told from here. */
export function isRunning({ pid, space, born }: ProcessIdentity): boolean | null {
  if (space !== ownSpace()) return null;
  return exists(pid) && (born === null || born === bornOf(pid));
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // One of somebody else's may not be signalled, and is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function ownSpace(): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${boot} ${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    return hostname();
  }
}

/** What stands before the start time in /proc/PID/stat, behind the name (proc_pid_stat(5)). */
const BEFORE_START = 19;

function bornOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name is in brackets, and may have anything in it.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[BEFORE_START] ?? null;
  } catch {
    return null;
  }
}
