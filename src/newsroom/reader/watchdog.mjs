// Ends the process that takes more memory than it may, all of it counted, or more of the processor's time for one document, or whose
// parent is gone. On a thread of its own, so that no document holds it up. How busy the machine is besides makes no difference.
import { workerData } from 'node:worker_threads';

/** In milliseconds: what unpacks fastest takes some megabytes within it. */
const OFTEN = 20;
const { mostBytes, patience, began, parent } = workerData;

setInterval(() => {
  const { user, system } = process.cpuUsage();
  const taken = began[0] < 0 ? 0 : (user + system) / 1000 - began[0];
  if (process.memoryUsage.rss() > mostBytes || process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
  else if (taken > patience) process.kill(process.pid, 'SIGXCPU');
}, OFTEN);
