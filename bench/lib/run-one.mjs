import { MEASUREMENTS } from '../measurements.mjs';
import { asResult } from './results.mjs';

/** The process of one measurement: `run-one.mjs <name> [rounds]`, started by `runApart`. */
const [name, rounds] = process.argv.slice(2);
const { module, measure } = MEASUREMENTS.find((measurement) => measurement.name === name);
const say = (line) => process.send({ line });
let answer;
try {
  const functions = await import(new URL(`../${module}`, import.meta.url).href);
  const result = await functions[measure]({ say, ...(rounds ? { rounds: Number(rounds) } : {}) });
  answer = { result: asResult(result) };
} catch (error) {
  console.error(error);
  answer = { error: error.message };
}
process.send(answer, () => process.exit());
