import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../../web/data/csv/write';

describe('writeCsv', () => {
  it('quotes what must be quoted and keeps Danish letters', () => {
    expect(
      writeCsv({ street: 'text', number: 'number' }, [
        { street: 'Gl. "Å"-gade, nord', number: 1.5 },
        { street: '', number: null },
      ]),
    ).toBe('street,number\n"Gl. ""Å""-gade, nord",1.5\n,\n');
  });

  it.each(['=1+1', '+45', '-2', '@SUM(A1)', '\t=1'])('keeps the text %j from becoming a formula', (text) => {
    expect(writeCsv({ text: 'text' }, [{ text }])).toContain(`'${text}`);
  });

  it('leaves negative numbers alone, also as text inside', () => {
    expect(writeCsv({ n: 'number', t: 'text' }, [{ n: -1.5, t: 'a-b=c' }])).toBe('n,t\n-1.5,a-b=c\n');
  });

  it('writes the header when there are no rows', () => {
    expect(writeCsv<{ a: string }>({ a: 'text' }, [])).toBe('a\n');
  });
});
