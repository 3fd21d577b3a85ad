import { command } from '../../commands/who.ts';
import { describeQuestionCommand } from '../support/question-command.ts';

describeQuestionCommand(command, {
  kind: 'who',
  question: 'who sank the ferry?',
  rest: 'sank the ferry',
});
