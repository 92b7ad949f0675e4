import { type ReactNode, useState } from 'react';
import { THEMES, type Theme } from '../../../domain/figures/indicator';
import { planYears } from '../../../domain/figures/plan-years';
import type { Story } from '../../../domain/stories/story';
import { requestFigureSources } from '../../../state/figure-sources';
import { useStore } from '../../../state/store';
import type { SlideData } from '../../../svg/slides/slide';
import type { Text } from '../../../text';
import { themeName } from '../../../text/theme-names';
import { Check } from '../../../ui/Check';
import { Choice } from '../../../ui/Choice';
import { download } from '../../../ui/download';
import { Menu } from '../../../ui/Menu';

/** The yearly report as a file for printing, of the plan, areas and themes that are chosen. */
export function ReportSection({
  text,
  data,
  stories,
}: {
  readonly text: Text;
  readonly data: SlideData;
  readonly stories: readonly Story[];
}): ReactNode {
  const { t } = text;
  const { index, background } = data;
  const plans = index.catalogue.plans.filter(({ areas }) => areas.length > 0);
  const [planId, setPlan] = useState(plans.at(-1)?.id ?? '');
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set());
  const [message, setMessage] = useState('');
  const plan = plans.find(({ id }) => id === planId);
  if (!plan || !background) return null;
  const themes = THEMES.filter((theme) =>
    index.catalogue.indicators.some((one) => one.theme === theme && one.plans.includes(plan.id)),
  );
  const scope = {
    plan: plan.id,
    areas: plan.areas.filter((area) => !without.has(area)),
    themes: themes.filter((theme) => !without.has(theme)),
  };
  const toggle = (id: string, on: boolean): void =>
    setWithout(new Set(on ? [...without].filter((one) => one !== id) : [...without, id]));
  const save = async (): Promise<void> => {
    setMessage(t('present.working'));
    try {
      const [{ reportDocument }, { fontFaces }] = await Promise.all([
        import('../../../svg/report/document'),
        import('../../../ui/svg-canvas'),
        requestFigureSources(),
      ]);
      const { figureSources } = useStore.getState();
      const sources = figureSources.status === 'ready' ? figureSources.value : null;
      const whole = { ...data, background, stories, sources };
      const { markup } = reportDocument(text, whole, scope, { fonts: await fontFaces() });
      download(new Blob([markup], { type: 'text/html;charset=utf-8' }), `datarapport-${plan.id}.html`);
      setMessage(t('report.saved'));
    } catch {
      setMessage(t('report.failed'));
    }
  };
  const isEmpty = scope.areas.length === 0 || scope.themes.length === 0;
  return (
    <section aria-labelledby="yearly-report">
      <h2 id="yearly-report">{t('report.heading')}</h2>
      <p className="small muted">{t('report.about')}</p>
      <div className="story-tools">
        <Menu label={`${t('report.plan')}: ${planYears(index, plan.id)}`} align="start">
          <Choice
            legend={t('report.plan')}
            options={plans.map(({ id }) => ({ value: id, label: planYears(index, id) }))}
            value={plan.id}
            onChoose={setPlan}
          />
        </Menu>
        <Picks
          label={t('report.areas')}
          options={plan.areas.map((id) => [id, index.areas.get(id)?.name_da ?? id])}
          without={without}
          onToggle={toggle}
        />
        <Picks
          label={t('report.themes')}
          options={themes.map((theme: Theme) => [theme, themeName(text, theme)])}
          without={without}
          onToggle={toggle}
        />
        <button type="button" className="button" disabled={isEmpty} onClick={() => void save()}>
          {t('report.save')}
        </button>
      </div>
      <p role="status" className="small">
        {isEmpty ? t('report.nothingChosen') : message}
      </p>
    </section>
  );
}

/** A menu of things that are all taken until they are taken out. */
function Picks({
  label,
  options,
  without,
  onToggle,
}: {
  readonly label: string;
  readonly options: readonly (readonly [id: string, name: string])[];
  readonly without: ReadonlySet<string>;
  readonly onToggle: (id: string, on: boolean) => void;
}): ReactNode {
  const taken = options.filter(([id]) => !without.has(id)).length;
  return (
    <Menu label={`${label}: ${taken} / ${options.length}`} align="start">
      <fieldset className="step-marks">
        <legend className="hidden">{label}</legend>
        {options.map(([id, name]) => (
          <Check
            key={id}
            label={name}
            checked={!without.has(id)}
            onChange={(checked) => onToggle(id, checked)}
          />
        ))}
      </fieldset>
    </Menu>
  );
}
