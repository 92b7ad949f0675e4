import { renameSync, rmSync, writeFileSync } from 'node:fs';
import type { Text } from '../../web/text';
import { undivided } from '../stopped';
import { reportDocument } from './html/document';
import type { CheckReport } from './report';

/**
 * Writes the report as a document, beside its final name first, so that a run that is stopped leaves no half of it. Gives the
 * size in kB. Throws what the disk says when the file can't be written.
 */
export function writeDocument(report: CheckReport, file: string, text: Text): number {
  const content = Buffer.from(reportDocument(report, text));
  const beside = `${file}.${process.pid}.tmp`;
  undivided(() => {
    try {
      writeFileSync(beside, content);
      renameSync(beside, file);
    } finally {
      rmSync(beside, { force: true });
    }
  });
  return Math.ceil(content.length / 1024);
}
