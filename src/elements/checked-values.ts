function refuse<Value extends string | number>(name: string, value: Value, used: Value): Value {
  console.warn(`Parvis: ${name} cannot be "${value}", ${used} is used.`);
  return used;
}

/** The value if it is one of those that are known; otherwise `used`, which is told. */
export function oneOf<Value extends string>(
  name: string,
  value: Value,
  known: readonly Value[],
  used: Value,
): Value {
  return known.includes(value) ? value : refuse(name, value, used);
}

/** The value if it is a whole number from 1 to `most`; otherwise `used`, which is told. */
export function upTo(name: string, value: number, most: number, used: number): number {
  return Number.isInteger(value) && value >= 1 && value <= most ? value : refuse(name, value, used);
}
