import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { addressesLayer } from '../../../scripts/build/layers/addresses';
import { readReplacements } from '../../../scripts/build/replacements';
import { survey } from '../../../scripts/build/survey';
import { makeReport } from '../../../scripts/check/report';
import { importRegister } from '../../../scripts/registers/import-register';
import { writeFlatGeobuf } from '../../../web/data/formats/flatgeobuf/write';
import { decodeAddresses } from '../../../web/data/layers';
import { readNotInForce } from '../../../web/data/not-in-force';
import { registerOfAddresses } from '../../../web/data/register';
import type { AccessAddress } from '../../../web/domain/addresses/register';
import { notInForceRow } from '../../../web/domain/dataset/not-in-force';
import { draftOfPlan } from '../../../web/domain/drafts/draft';
import { findingKey } from '../../../web/domain/drafts/draft-remarks';
import { DraftEngine } from '../../../web/domain/drafts/engine';
import { textOf } from '../../../web/text';
import { workplace } from '../build/support';
import { finished } from './finished';

const FIXTURES = join(import.meta.dirname, '../../fixtures/walkthrough');
const EVERYWHERE = { west: -180, south: -90, east: 180, north: 90 };
const place = workplace();
afterAll(place.remove);

it('an official register reaches the draft whole: its remarks are those of geodata check', async () => {
  cpSync(join(FIXTURES, 'plans'), join(place.geodata, 'plans'), { recursive: true });
  const folder = join(place.parent, 'register');
  const files = readdirSync(join(FIXTURES, 'dar-2026')).map((name) => join(FIXTURES, 'dar-2026', name));
  const text = textOf('da');
  await importRegister(files, folder, { date: '2026-11-03' }, {}, text, new AbortController().signal);
  const { replaced } = await readReplacements({ register: folder });
  const surveyed = survey(place.geodata, { replaced });
  const { register } = replaced;
  const { addresses, notCurrent = [] } = register!;
  expect(notCurrent.length).toBe(1);

  const layer = addressesLayer(register!, surveyed.plans, {
    title: '',
    credit: { source: '', licence: '', date: '' },
  });
  const collection = await decodeAddresses(writeFlatGeobuf(layer), EVERYWHERE);
  const rows = JSON.stringify(notCurrent.map(notInForceRow));
  const built = registerOfAddresses(register!.info, collection, readNotInForce(rows));
  const sorted = (list: readonly AccessAddress[]) =>
    [...list].sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ status: _, roadCode: __, ...rest }) => rest);
  expect(addresses.every(({ municipality }) => municipality === '0730')).toBe(true);
  expect(sorted(built.addresses)).toEqual(sorted(addresses));
  expect(built.notCurrent?.[0]).toMatchObject({ id: notCurrent[0]?.id, status: 'discontinued' });

  const { dataset } = surveyed.inputs;
  const plan = dataset.catalogue.plans.find(({ id }) => id === '2025');
  const engine = new DraftEngine(built, []);
  const open = engine.read(draftOfPlan('2025', dataset.tables.addressRanges, plan?.areas ?? []));
  const report = makeReport(surveyed, { plan: '2025', area: 'vangdalen' }, text.compare);
  const theirs = report.shown.map(({ finding }) => findingKey(finding)).sort();
  const ours = engine
    .remarks(open, finished(engine.settle(open)))
    .filter(({ finding }) => finding.area === 'vangdalen')
    .map(({ finding }) => findingKey(finding))
    .sort();
  expect(ours).toEqual(theirs);
  expect(ours.some((key) => key.includes('list-names-discontinued'))).toBe(true);
}, 60_000);
