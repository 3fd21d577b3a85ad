import { openModel } from '../../src/programs/open-model.ts';
import { measureOnrecord, measureRestart, measureTool, prepare } from './steps.ts';

/** One measurement in a process of its own: `one.ts STEP FOLDER QUESTIONS PATH…`; what it tells is a line of JSON. */
const [step = '', folder = '', questions = '', ...paths] = process.argv.slice(2);

async function measure(): Promise<unknown> {
  switch (step) {
    case 'prepare':
      return prepare(paths, folder, Number(questions));
    case 'onrecord':
      return measureOnrecord(paths, folder, null);
    case 'onrecord with the model': {
      const models = await openModel(true, ({ code }) => {
        throw new Error(code);
      });
      const measured = await measureOnrecord(paths, folder, models);
      await models?.close();
      return measured;
    }
    case 'restart':
      return measureRestart(paths, folder);
    default:
      return measureTool(step, folder);
  }
}

process.stdout.write(`${JSON.stringify(await measure())}\n`);
