import type { FigureSources } from '../../../web/domain/dataset/figure-sources';
import { tellableTo } from '../../../web/domain/disclosure/audience';
import {
  AUDIENCES,
  type Audience,
  type DisclosureConfig,
  maySee,
  ruleOf,
} from '../../../web/domain/disclosure/config';
import { type Protection, protect } from '../../../web/domain/disclosure/protect';
import { toColumns } from '../../../web/domain/figures/observation-rows';
import { type Finding, finding } from '../../../web/domain/findings/finding';
import type { Mapping } from '../../../web/domain/import/mapping';
import type { Text } from '../../../web/text';
import type { Dataset } from '../../tables/read-dataset';
import { countValues } from './solve';

/** A dataset as one audience may have it, with what the screen tells of sources. */
export interface Disclosed {
  readonly dataset: Dataset;
  readonly figureSources: FigureSources;
  /** True for a figure that this build may not tell. For the build only. */
  readonly isSecret: (observation: string) => boolean;
  readonly findings: readonly Finding[];
}

/** Hides small figures, once for all audiences, and leaves out what this one may not see. The text is that of the data: Danish. */
export function disclose(
  dataset: Dataset,
  config: DisclosureConfig,
  audience: Audience,
  mappings: readonly Mapping[],
  text: Text,
): Disclosed {
  const { catalogue, observations, tables, batches } = dataset;
  const protection = protect({
    observations,
    indicators: catalogue.indicators,
    areas: catalogue.areas,
    config,
    countValues,
  });
  const told = tellableTo(audience, dataset, config, protection, {
    hidden: ({ why }) => text.t(`disclosure.hidden-${why}`),
    otherAudience: text.t('disclosure.other-audience'),
  });
  const all = new Set(observations.map(({ id }) => id));
  const shown = new Set(told.observations.map(({ id }) => id));
  const open = (source: string): boolean => maySee(config, audience, source);
  const figureSources: FigureSources = {
    audience,
    candidates: config.candidates,
    terms: catalogue.sources
      .filter(({ id }) => open(id))
      .map(({ id }) => ({
        source: id,
        audiences: AUDIENCES.filter((one) => maySee(config, one, id)),
        rule: ruleOf(config, id, '*'),
      })),
    hidden: protection.hidden.filter(({ source }) => open(source)),
    deliveries: tables.deliveries.map(({ line: _line, ...row }) => ({
      ...row,
      sources: row.sources.filter(open),
    })),
    meetings: tables.meetings.map(({ line: _line, ...row }) => row),
    loads: batches
      .map(({ facts: { files: _files, confirmed: _confirmed, ...facts } }) => facts)
      .filter(({ source }) => open(source)),
    mappings: mappings.filter(({ source }) => open(source)),
    areaAliases: tables.aliases.flatMap(({ kind, alias, name }) =>
      kind === 'area' ? [{ alias, id: name }] : [],
    ),
  };
  return {
    dataset: { ...dataset, ...told, columns: toColumns(told.observations) },
    figureSources,
    isSecret: (id) => all.has(id) && !shown.has(id),
    findings: unprotectedFindings(protection),
  };
}

const unprotectedFindings = ({ unprotected }: Protection): readonly Finding[] =>
  unprotected.map(({ indicator, area, period }) =>
    finding('disclosure-unprotected', { area, values: { indicator, period } }),
  );
