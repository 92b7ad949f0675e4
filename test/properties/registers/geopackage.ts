import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FIXTURES } from '../../unit/registers/helpers';

/** A small GeoPackage as GDAL writes it, of the points that the other forms hold. */
export function geoPackageOfPoints(): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'registers-gpkg-'));
  try {
    const path = join(folder, 'points.gpkg');
    const where = "OGR_GEOMETRY='POINT'";
    execFileSync('ogr2ogr', ['-q', '-f', 'GPKG', '-where', where, path, join(FIXTURES, 'points.geojson')]);
    return new Uint8Array(readFileSync(path));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
