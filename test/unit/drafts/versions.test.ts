import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readInputs } from '../../../scripts/build/inputs';
import { versionMembers } from '../../../scripts/build/layers/version-members';
import { versionsFile } from '../../../scripts/build/layers/versions';
import { readAll } from '../../../scripts/history/find-version';
import { readVersionMembers } from '../../../web/data/version-members';
import { readVersions } from '../../../web/data/versions';
import { sideOfVersion } from '../../../web/domain/dataset/version-members';

const geodata = join(import.meta.dirname, '../../../geodata');

it('a stored version comes to the app with its members and every millimetre of its boundaries', () => {
  const stored = readAll(geodata).flatMap(({ version }) => version ?? []);
  const members = readVersionMembers(JSON.stringify(versionMembers(stored)));
  const drawn = readVersions(versionsFile(stored, readInputs(geodata).register!, []));
  expect(stored.length).toBeGreaterThan(1);
  for (const version of stored) {
    const { areas } = drawn.find(({ id }) => id === version.id)!;
    const side = sideOfVersion(areas, members[version.id]!);
    expect(side.areaIds).toEqual(version.facts.areas.map(({ area }) => area));
    expect(side.addresses.map((address, i) => [side.areaOf[i], address.id, address.position])).toEqual(
      version.members.map(({ area, address }) => [area, address.id, address.position]),
    );
    // pieces stand by size in the file
    for (const [area, shape] of version.shapes)
      expect(new Set(side.shapes.get(area)!.map((polygon) => JSON.stringify(polygon)))).toEqual(
        new Set(shape.map((polygon) => JSON.stringify(polygon))),
      );
  }
});
