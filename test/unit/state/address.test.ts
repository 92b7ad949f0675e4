import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from '../../../web/state/address';
import { DEFAULT_CHOICES } from '../../../web/state/choices';

describe('the address of the map screen', () => {
  it('is short when nothing was chosen, and means the usual', () => {
    expect(writeAddress(DEFAULT_CHOICES)).toBe('#/kort');
    for (const bare of ['', '#', '#/', '#/kort', '#/kort?'])
      expect(readAddress(bare)).toEqual({ choices: DEFAULT_CHOICES, ignored: [] });
  });

  it('writes choices with readable keys in a fixed order', () => {
    const hash = writeAddress({
      ...DEFAULT_CHOICES,
      theme: 'dark',
      language: 'en',
      camera: { lon: 10.04512, lat: 56.47, zoom: 13.25 },
      selected: ['vangdalen', 'energivej'],
      focus: 'vangdalen',
      overlays: { districts: '7-9', institutions: true, addresses: false, context: false },
      palette: 'plum',
      fixed: true,
      own: [10, 12.5],
      method: 'own',
      count: 7,
      plan: '2021',
      period: '2023-10/2024-09',
      indicator: 'move-out-rate',
      sort: 'value',
    });
    expect(hash).toBe(
      '#/kort?ind=move-out-rate&per=2023-10/2024-09&plan=2021&met=own&n=7&brk=10,12.5&fix=1&pal=plum' +
        '&map=7-9,places,plain&sel=vangdalen,energivej&area=vangdalen&sort=value&cam=56.47,10.04512,13.25&lang=en&theme=dark',
    );
  });

  it('encodes the plus of an area that is two, and takes it unencoded too', () => {
    const both = 'gl-jennumparken+glarbjergvej';
    expect(writeAddress({ ...DEFAULT_CHOICES, selected: [both] })).toBe(
      '#/kort?sel=gl-jennumparken%2Bglarbjergvej',
    );
    expect(readAddress('#/kort?sel=gl-jennumparken%2Bglarbjergvej').choices.selected).toEqual([both]);
    expect(readAddress('#/kort?sel=gl-jennumparken+glarbjergvej').choices.selected).toEqual([both]);
  });

  it.each([
    ['#/kort?n=99', 'n=99'],
    ['#/kort?n=2', 'n=2'],
    ['#/kort?n=5.5', 'n=5.5'],
    ['#/kort?met=rainbow', 'met=rainbow'],
    ['#/kort?brk=10,5', 'brk=10,5'],
    ['#/kort?brk=1,2,3,4,5,6,7', 'brk=1,2,3,4,5,6,7'],
    ['#/kort?brk=ten', 'brk=ten'],
    ['#/kort?ind=<script>', 'ind=<script>'],
    ['#/kort?ind=../../x', 'ind=../../x'],
    ['#/kort?per=i+går', 'per=i+går'],
    ['#/kort?sel=a,a', 'sel=a,a'],
    ['#/kort?sel=a,', 'sel=a,'],
    ['#/kort?cam=56.4,10.0', 'cam=56.4,10.0'],
    ['#/kort?cam=95,10,12', 'cam=95,10,12'],
    ['#/kort?cam=NaN,10,12', 'cam=NaN,10,12'],
    ['#/kort?map=satellite', 'map=satellite'],
    ['#/kort?lang=%E0%A4%A', 'lang=%E0%A4%A'],
    ['#/kort?constructor=1', 'constructor=1'],
    ['#/kort?__proto__=1', '__proto__=1'],
    ['#/kort?fix=yes', 'fix=yes'],
    ['#/nowhere', '/nowhere'],
  ])('falls back where %s means nothing, and says so', (hash, part) => {
    expect(readAddress(hash)).toEqual({ choices: DEFAULT_CHOICES, ignored: [part] });
  });

  it('keeps the first of two and what stands beside nonsense', () => {
    const { choices, ignored } = readAddress('#/kort?n=3&n=7&pal=teal&zzz');
    expect(choices).toEqual({ ...DEFAULT_CHOICES, count: 3, palette: 'teal' });
    expect(ignored).toEqual(['n=7', 'zzz']);
  });
});
