// The tables of `npm run bench -- signals`: how often the check is right, for each class.
import { join } from 'node:path';
import { checkText } from '../../../src/pitfalls/check-text.ts';
import { loadPitfallModel } from '../../../src/store/pitfall-model-file.ts';
import { measureTranscripts, measureUtterances } from '../../corpus/measure-corpus.ts';
import { showMeasured } from '../../corpus/train/measure.ts';

/** @param root of the project. @returns lines to print. */
export async function measureAll(root: string): Promise<readonly string[]> {
  const places = {
    builtInPlaybooks: join(root, 'playbooks'),
    pitfallWeights: join(root, 'src', 'pitfalls', 'classifier', 'weights.bin'),
  };
  const corpus = join(root, 'tests', 'corpus');
  const both = await loadPitfallModel(places, 'willen-kunnen-snappen');
  const alone = { ...both, signals: undefined };
  const lines = measureUtterances(corpus, (utterance) => checkText(utterance, both));
  const turns = measureTranscripts(corpus, (utterance) => checkText(utterance, both));
  const shown = [
    showMeasured('utterances', lines, true),
    '',
    showMeasured('transcripts', turns, true),
  ];
  if (both.signals === undefined || both.signals.signals.signals.length === 0) return shown;
  const linesAlone = measureUtterances(corpus, (utterance) => checkText(utterance, alone));
  const turnsAlone = measureTranscripts(corpus, (utterance) => checkText(utterance, alone));
  return [
    ...shown,
    '',
    'the classifier alone:',
    showMeasured('utterances', linesAlone, false),
    showMeasured('transcripts', turnsAlone, false),
  ];
}
