type Numbers = Float64Array | Int32Array | Int16Array | Uint8Array;

/** A column of numbers that grows: a few bytes a row where an object would take hundreds. */
export class Column<A extends Numbers> {
  private values: A;
  length = 0;

  constructor(private readonly make: (length: number) => A) {
    this.values = make(1024);
  }

  push(value: number): void {
    if (this.length === this.values.length) {
      const longer = this.make(Math.ceil(this.length * 1.5));
      longer.set(this.values as never);
      this.values = longer;
    }
    this.values[this.length++] = value;
  }

  /** Sets a value at any place; places between are 0. */
  put(index: number, value: number): void {
    if (index >= this.values.length) {
      const longer = this.make(Math.max(index + 1, Math.ceil(this.values.length * 1.5)));
      longer.set(this.values as never);
      this.values = longer;
    }
    if (index >= this.length) this.length = index + 1;
    this.values[index] = value;
  }

  /** The value at a place; 0 for one that was never filled. */
  at(index: number): number {
    return this.values[index] ?? 0;
  }

  set(index: number, value: number): void {
    this.values[index] = value;
  }
}

export const float64 = (): Column<Float64Array> => new Column((length) => new Float64Array(length));
export const int32 = (): Column<Int32Array> => new Column((length) => new Int32Array(length));
export const int16 = (): Column<Int16Array> => new Column((length) => new Int16Array(length));
export const uint8 = (): Column<Uint8Array> => new Column((length) => new Uint8Array(length));

/** Different texts, each with a number from 0 in the order of coming. */
export class TextList {
  readonly texts: string[] = [];
  private readonly numbers = new Map<string, number>();

  add(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }

  find(text: string): number {
    return this.numbers.get(text) ?? -1;
  }
}
