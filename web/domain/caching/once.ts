/** Works something out once for each object that never changes, and forgets it together with the object. */
export function onceFor<K extends object, V>(workOut: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (of) => {
    const entry = known.get(of) ?? { value: workOut(of) };
    known.set(of, entry);
    return entry.value;
  };
}

/** Works something out once for each key, and forgets what was asked for longest ago beyond `most` keys (at least one). */
export function latestOnce<V>(most: number, workOut: (key: string) => V): (key: string) => V {
  const known = new Map<string, { readonly value: V }>();
  return (key) => {
    const entry = known.get(key) ?? { value: workOut(key) };
    known.delete(key);
    known.set(key, entry);
    const [oldest] = known.keys();
    if (known.size > Math.max(1, most) && oldest !== undefined) known.delete(oldest);
    return entry.value;
  };
}
