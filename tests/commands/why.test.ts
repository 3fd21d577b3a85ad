import { command } from '../../commands/why.ts';
import { describeQuestionCommand } from '../support/question-command.ts';

describeQuestionCommand(command, {
  kind: 'why',
  question: 'why did the ferry sink?',
  rest: 'did the ferry sink',
});
