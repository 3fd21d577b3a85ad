import { age, birth, death } from './life.ts';
import type { Gate } from './gate.ts';
import { office } from './office.ts';
import { reason } from './reason.ts';
import { side } from './side.ts';
import { time } from './time.ts';

const GATES: readonly Gate[] = [office, age, birth, death, reason, side, time];

/** Whether a sentence has what an answer to a question of this kind cannot lack. */
export const passes: Gate = (view, scope) => GATES.every((gate) => gate(view, scope));
