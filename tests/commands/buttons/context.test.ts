import { button } from '../../../commands/buttons/context.ts';
import { describePointingButton } from '../../support/pointing-button.ts';

describePointingButton(button, { neighbours: true });
