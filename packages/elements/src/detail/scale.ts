/** Results on the scale that the badge describes: steps of a rubric or of allowed values, or a bar with its numbers. No judgement but comparison. */
import type { Result, ResultDescription } from '@open-badge-elements/model';
import { visibleLine } from '../rendering/text.js';

export interface Step {
  readonly name: string;
  readonly points?: string | undefined;
  readonly place: 'passed' | 'reached' | 'ahead';
  readonly required: boolean;
}

export interface Bar {
  readonly low: number;
  readonly high: number;
  readonly got: number;
  readonly required: number | undefined;
}

/** More than can stand beside each other: then the value says enough. */
const MOST_STEPS = 12;

export const numberIn = (text: string | undefined): number => {
  const plain = text?.trim().replace(/\s*%$/, '');
  return plain === undefined || plain === '' ? Number.NaN : Number(plain);
};

/** Where on its steps, from low to high, a result stands; none when it has none. */
export function stepsOf({ description, achievedLevel, achievedLevelId, value }: Result): readonly Step[] {
  if (!description) return [];
  const { rubricLevels, allowedValues, requiredLevel, requiredValue } = description;
  if (rubricLevels.length > 0) {
    const id = achievedLevelId ?? achievedLevel?.id;
    const reached = rubricLevels.findIndex((level) => level === achievedLevel || (id !== undefined && level.id === id));
    return placed(
      rubricLevels.map(({ id: levelId, name, points }) => ({ name, points, required: levelId !== undefined && levelId === requiredLevel })),
      reached,
    );
  }
  const reached = value === undefined ? -1 : allowedValues.indexOf(value);
  if (reached < 0 || allowedValues.length > MOST_STEPS) return [];
  return placed(
    allowedValues.map((name) => ({ name, required: name === requiredValue })),
    reached,
  );
}

function placed(steps: readonly Omit<Step, 'place'>[], reached: number): readonly Step[] {
  return steps.map((step, at) => ({ ...step, place: at === reached ? 'reached' : at < reached ? 'passed' : 'ahead' }));
}

/** A number within a range; a percentage has one by its nature. */
export function barOf({ description, value }: Result): Bar | undefined {
  const isPercent = description?.resultType === 'Percent';
  const low = numberIn(description?.valueMin ?? (isPercent ? '0' : undefined));
  const high = numberIn(description?.valueMax ?? (isPercent ? '100' : undefined));
  const got = numberIn(value);
  if (!(high > low && got >= low && got <= high)) return undefined;
  const required = numberIn(description?.requiredValue);
  return { low, high, got, required: required >= low && required <= high ? required : undefined };
}

/** Whether what is required was reached; `undefined` where that can't be told from the badge. */
export function meets(result: Result): boolean | undefined {
  const { description, value } = result;
  const steps = stepsOf(result);
  const required = steps.findIndex((step) => step.required);
  const reached = steps.findIndex(({ place }) => place === 'reached');
  if (required >= 0 && reached >= 0) return reached >= required;
  const [least, got] = [numberIn(description?.requiredValue), numberIn(value)];
  return Number.isFinite(least) && Number.isFinite(got) ? got >= least : undefined;
}

/** Kinds of result have names; `ext:` and others are the issuer's own word. */
export const kindOf = ({ resultType }: ResultDescription): string | undefined => visibleLine(resultType.replace(/^ext:/, ''));
