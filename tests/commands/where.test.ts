import { command } from '../../commands/where.ts';
import { describeQuestionCommand } from '../support/question-command.ts';

describeQuestionCommand(command, {
  kind: 'where',
  question: 'where did the ferry sink?',
  rest: 'did the ferry sink',
});
