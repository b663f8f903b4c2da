/** Alignments, result descriptions and results (OB 3.0), with results tied to what describes them. */
import type { Alignment, Result, ResultDescription, RubricLevel } from './badge.js';
import type { JsonObject } from './json.js';
import type { Look } from './look.js';
import { present } from './view.js';

export function alignmentsOf(given: JsonObject, look: Look): readonly Alignment[] {
  return look.objects(given, 'alignment').map((alignment) => ({
    targetName: look.needed(alignment, 'targetName'),
    targetUrl: look.needed(alignment, 'targetUrl'),
    ...present({
      targetDescription: look.text(alignment, 'targetDescription'),
      targetFramework: look.text(alignment, 'targetFramework'),
      targetCode: look.written(alignment, 'targetCode'),
      targetType: look.text(alignment, 'targetType'),
    }),
  }));
}

function levelOf(given: JsonObject, look: Look): RubricLevel {
  return {
    ...present({
      id: look.text(given, 'id'),
      level: look.written(given, 'level'),
      points: look.written(given, 'points'),
      description: look.text(given, 'description'),
    }),
    name: look.needed(given, 'name'),
    alignments: alignmentsOf(given, look),
  };
}

export function descriptionOf(given: JsonObject, look: Look): ResultDescription {
  const written = (member: string) => look.written(given, member);
  return {
    ...present({
      id: look.text(given, 'id'),
      requiredLevel: look.text(given, 'requiredLevel'),
      requiredValue: written('requiredValue'),
      valueMin: written('valueMin'),
      valueMax: written('valueMax'),
    }),
    name: look.needed(given, 'name'),
    resultType: look.text(given, 'resultType') ?? 'Result',
    allowedValues: look.allWritten(given, 'allowedValue'),
    rubricLevels: look.objects(given, 'rubricCriterionLevel').map((level) => levelOf(level, look)),
    alignments: alignmentsOf(given, look),
  };
}

/** @param dangling Told where the result points to something that the achievement does not have. */
export function resultOf(
  given: JsonObject,
  descriptions: readonly ResultDescription[],
  look: Look,
  dangling: (pointer: string) => void,
): Result {
  const achievedLevelId = look.text(given, 'achievedLevel');
  const resultDescriptionId = look.text(given, 'resultDescription');
  const named = descriptions.find(({ id }) => id !== undefined && id === resultDescriptionId);
  const levels = named ? named.rubricLevels : descriptions.flatMap(({ rubricLevels }) => rubricLevels);
  const achievedLevel = levels.find(({ id }) => id !== undefined && id === achievedLevelId);
  const description = named ?? descriptions.find(({ rubricLevels }) => achievedLevel && rubricLevels.includes(achievedLevel));
  if (resultDescriptionId !== undefined && !named) dangling('/resultDescription');
  if (achievedLevelId !== undefined && !achievedLevel) dangling('/achievedLevel');
  return {
    ...present({
      value: look.written(given, 'value'),
      status: look.text(given, 'status'),
      achievedLevel,
      achievedLevelId,
      resultDescriptionId,
      description,
    }),
    alignments: alignmentsOf(given, look),
  };
}
