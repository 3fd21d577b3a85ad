import { oneAfterTheOther } from '../one-after-the-other.ts';
import { assertMayRead } from './limits.ts';

/** What a server has in hand, whether its stories are loaded or not. */
export type Desk = {
  /** Changes and the checks before them run one after the other: of two at once, the second sees what the first has done. */
  readonly inTurn: ReturnType<typeof oneAfterTheOther>;
  /** Counts a document that is about to be read. Throws a UserError where there were too many within an hour. */
  readonly countReading: (uploadsAnHour: number) => void;
};

const HOUR = 3_600_000;

/** `now` gives milliseconds. */
export function openDesk(now: () => number): Desk {
  let readings: readonly number[] = [];
  return {
    inTurn: oneAfterTheOther(),
    countReading: (uploadsAnHour) => {
      const time = now();
      // What a clock that was set back has in the future is as good as old: nobody waits until it is there again.
      readings = readings.filter((at) => at > time - HOUR && at <= time);
      assertMayRead(readings.length, uploadsAnHour);
      readings = [...readings, time];
    },
  };
}
