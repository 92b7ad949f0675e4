import type { Level } from '../../web/domain/findings/finding';
import type { Text } from '../../web/text';
import { nameOfArea } from '../build/area-names';
import type { Survey } from '../build/survey';
import type { CheckChoice } from './report';

/** What stands on the command line: an area may be given by its name. */
export interface Asked {
  readonly plan?: string;
  readonly area?: string;
  readonly level?: Level;
}

const plansOf = ({ memberships, inputs }: Survey): string[] =>
  memberships.length > 0
    ? memberships.map(({ plan }) => plan)
    : inputs.dataset.catalogue.plans.map(({ id }) => id);

/** Ids of the areas that any list names; all areas of the catalogue while no list could be read. */
const areasOf = ({ memberships, inputs }: Survey): string[] =>
  memberships.length > 0
    ? [...new Set(memberships.flatMap(({ areaIds }) => areaIds))]
    : inputs.dataset.catalogue.areas.map(({ id }) => id);

/** The id of an area that was given by id or by name, in any case of letters. */
function areaId(asked: string, survey: Survey): string | undefined {
  const nameOf = nameOfArea(survey.inputs.dataset);
  const wanted = asked.toLocaleLowerCase('da');
  return areasOf(survey).find((id) => id === wanted || nameOf(id).toLocaleLowerCase('da') === wanted);
}

/** Says what was asked for and does not exist, with what there is; undefined when everything does. */
export function unknownChoice({ plan, area }: Asked, survey: Survey, { t }: Text): string | undefined {
  const plans = plansOf(survey);
  if (plan !== undefined && !plans.includes(plan))
    return t('check.unknown-plan', { plan, plans: plans.join(', ') });
  if (area !== undefined && areaId(area, survey) === undefined)
    return t('check.unknown-area', { area, areas: areasOf(survey).join(', ') });
  return undefined;
}

/** What was asked for, with areas by their id. */
export function askedFor({ plan, area, level }: Asked, survey: Survey): CheckChoice {
  const id = area === undefined ? undefined : areaId(area, survey);
  return {
    ...(plan !== undefined && { plan }),
    ...(id !== undefined && { area: id }),
    ...(level !== undefined && { level }),
  };
}
