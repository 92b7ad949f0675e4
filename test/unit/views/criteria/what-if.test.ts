import { describe, expect, it } from 'vitest';
import type { LegalStatus } from '../../../../web/domain/dataset/law-rows';
import type { WhatIfChoice } from '../../../../web/state/view-choices/criteria';
import { whatIfModel } from '../../../../web/views/criteria/model/what-if';
import { evidence } from '../../criteria/support';
import { da, plain } from './support';

const experiment = (change: Partial<WhatIfChoice>, listDate = '2023-12-01', status?: LegalStatus) =>
  whatIfModel(da, evidence, status ?? 'udsat-boligomraade', listDate, {
    area: 'hermann-stillingsvej',
    residents: 0,
    outsideWork: 0,
    completedEducations: 0,
    ...change,
  });

function shown(model: ReturnType<typeof experiment>) {
  if (model?.kind !== 'shown') throw new Error(`not shown: ${model?.kind}`);
  return model;
}

describe('a thought experiment on the screen', () => {
  it('says what was and what would be', () => {
    expect(shown(experiment({ residents: 23 })).sentence).toBe(
      'Før: opfylder ikke lovens betingelser. Efter: opfylder lovens betingelser.',
    );
    expect(shown(experiment({ residents: 22 })).sentence).toBe('Uændret: opfylder ikke lovens betingelser.');
    expect(shown(experiment({ residents: 23 })).assumed).toBe('');
  });

  it('says which residents it takes where those of the day are missing', () => {
    const model = shown(experiment({ area: 'gl-jennumparken' }));
    expect(plain(model.assumed)).toContain('1.270 (1. januar 2024)');
    expect(model.sentence).toBe('Uændret: opfylder lovens betingelser.');
    const after = shown(experiment({ area: 'gl-jennumparken', residents: -300 }));
    expect(after.rows[0]).toMatchObject({ before: 'opfyldt', after: 'ikke opfyldt' });
  });

  it('does not apply to scattered departments, and can not be made without a law', () => {
    expect(experiment({ area: 'centrale-randers' })).toMatchObject({ kind: 'not-applicable' });
    expect(experiment({}, '2016-12-01')).toBeUndefined();
  });
});
