import type { Newsroom } from '../newsroom/newsroom.ts';
import type { Metrics } from './metrics.ts';

/** The same newsroom, whose questions and reloads are counted. */
export const measure = (
  newsroom: Newsroom,
  { questions, abstentions, seconds, reloads }: Metrics,
): Newsroom => ({
  ...newsroom,
  async ask(ask) {
    const end = seconds.startTimer();
    try {
      const answer = await newsroom.ask(ask);
      questions.inc({ kind: answer.kind, status: answer.status });
      if (answer.status === 'abstained') abstentions.inc({ reason: answer.reason });
      return answer;
    } catch (error) {
      questions.inc({ kind: ask.kind ?? 'unread', status: 'failed' });
      throw error;
    } finally {
      end();
    }
  },
  async reload(progress) {
    try {
      const report = await newsroom.reload(progress);
      reloads.inc({ result: 'done' });
      return report;
    } catch (error) {
      reloads.inc({ result: 'failed' });
      throw error;
    }
  },
});
