/** Milliseconds of the processor's time, so that what else runs on the machine counts little. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Bytes that are in use, of the heap and beside it. */
export function memoryInUse(): number {
  const { gc } = globalThis;
  if (gc === undefined) throw new TypeError('memory is measured with --expose-gc');
  for (let time = 0; time < 3; time += 1) gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
