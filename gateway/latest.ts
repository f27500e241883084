/** Makes something of a key and keeps it until it is asked for another. */
export function latest<Key, Made>(make: (key: Key) => Made): (key: Key) => Made {
  let kept: { key: Key; made: Made } | undefined;
  return (key) => {
    if (kept?.key !== key) kept = { key, made: make(key) };
    return kept.made;
  };
}
