import type { Console } from '../console';
import type { OnStep } from './steps';

/** Says each step as a line, with the time that it took. */
export function sayStep(to: Console): OnStep {
  const { t, number } = to.text;
  return ({ name, values, milliseconds }) => {
    const words = Object.entries(values).map(([key, value]): [string, string] => [
      key,
      typeof value === 'number' ? number(value, key === 'hectares' ? 1 : 0) : value,
    ]);
    const line = t(`build.step-${name}`, Object.fromEntries(words));
    to.say(`${line} ${t('build.milliseconds', { number: number(milliseconds) })}`);
  };
}
