import { button } from '../../../commands/buttons/nearest.ts';
import { describePointingButton } from '../../support/pointing-button.ts';

describePointingButton(button, { neighbours: false });
