/** Alignments, result descriptions and results (OB 3.0), with results tied to what describes them. */
import type { Alignment, Result, ResultDescription, RubricLevel } from './badge.js';
import type { Alignment3, Result3, ResultDescription3 } from './open-badges-3-schema.js';
import { asText, present } from './view.js';

export function alignmentOf({ targetName, targetUrl, targetDescription, targetFramework, targetCode, targetType }: Alignment3): Alignment {
  return { targetName, targetUrl, ...present({ targetDescription, targetFramework, targetCode: asText(targetCode), targetType }) };
}

function levelOf(given: ResultDescription3['rubricCriterionLevel'][number]): RubricLevel {
  const { id, name, description } = given;
  return {
    ...present({ id, level: asText(given.level), points: asText(given.points), description }),
    name,
    alignments: given.alignment.map(alignmentOf),
  };
}

export function descriptionOf(given: ResultDescription3): ResultDescription {
  const { id, requiredLevel } = given;
  return {
    ...present({
      id,
      requiredLevel,
      requiredValue: asText(given.requiredValue),
      valueMin: asText(given.valueMin),
      valueMax: asText(given.valueMax),
    }),
    name: given.name,
    resultType: given.resultType ?? 'Result',
    allowedValues: given.allowedValue.map(String),
    rubricLevels: given.rubricCriterionLevel.map(levelOf),
    alignments: given.alignment.map(alignmentOf),
  };
}

/** @param dangling Told where the result points to something that the achievement does not have. */
export function resultOf(given: Result3, descriptions: readonly ResultDescription[], dangling: (pointer: string) => void): Result {
  const { status, achievedLevel: achievedLevelId, resultDescription: resultDescriptionId } = given;
  const named = descriptions.find(({ id }) => id !== undefined && id === resultDescriptionId);
  const levels = named ? named.rubricLevels : descriptions.flatMap(({ rubricLevels }) => rubricLevels);
  const achievedLevel = levels.find(({ id }) => id !== undefined && id === achievedLevelId);
  const description = named ?? descriptions.find(({ rubricLevels }) => achievedLevel && rubricLevels.includes(achievedLevel));
  if (resultDescriptionId !== undefined && !named) dangling('/resultDescription');
  if (achievedLevelId !== undefined && !achievedLevel) dangling('/achievedLevel');
  return {
    ...present({ value: asText(given.value), status, achievedLevel, achievedLevelId, resultDescriptionId, description }),
    alignments: given.alignment.map(alignmentOf),
  };
}
