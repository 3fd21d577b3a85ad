import { command } from '../../commands/when.ts';
import { describeQuestionCommand } from '../support/question-command.ts';

describeQuestionCommand(command, {
  kind: 'when',
  question: 'when the ferry sank?',
  rest: 'the ferry sank',
});
