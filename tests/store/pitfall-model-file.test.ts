// The model is read whole or not at all.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { loadPitfallModel, type ModelPlaces } from '../../src/store/pitfall-model-file.ts';
import { modelPlaces } from '../support/pitfall-model.ts';

const folder = mkdtempSync(join(tmpdir(), 'coachwijzer-'));

describe('loading what text is checked with', () => {
  it('reads the weights and does without signals where a playbook has none', async () => {
    const places = { ...modelPlaces, builtInPlaybooks: folder };
    const model = await loadPitfallModel(places, 'willen-kunnen-snappen');
    expect(model.classifier?.weights.header.version).toBe(2);
    expect(model.signals).toBeUndefined();
  });

  it('reads weights that the build has unpacked', async () => {
    const pitfallWeights = join(folder, 'weights.unpacked');
    writeFileSync(pitfallWeights, inflateRawSync(readFileSync(modelPlaces.pitfallWeights)));
    const load = (places: ModelPlaces) => loadPitfallModel(places, 'none');
    const headers = [modelPlaces, { ...modelPlaces, pitfallWeights }].map(
      async (places) => (await load(places)).classifier?.weights.header,
    );
    expect(await headers[1]).toEqual(await headers[0]);
  });

  it('says that the weights are damaged', async () => {
    const pitfallWeights = join(folder, 'weights.bin');
    writeFileSync(pitfallWeights, 'no weights');
    await expect(
      loadPitfallModel({ ...modelPlaces, pitfallWeights }, 'none'),
    ).rejects.toMatchObject({ code: 'pitfall-model-damaged', details: { path: pitfallWeights } });
  });

  it('says that they are not there', async () => {
    const pitfallWeights = join(folder, 'nowhere.bin');
    await expect(
      loadPitfallModel({ ...modelPlaces, pitfallWeights }, 'none'),
    ).rejects.toMatchObject({ code: 'file-not-found' });
  });
});
