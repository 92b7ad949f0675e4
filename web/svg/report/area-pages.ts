import type { Text } from '../../text';
import { html } from '../html';
import { slideContent } from '../slides/slide-content';
import { contentBlock } from './content-block';
import type { Chapter, ReportData, ReportScope } from './report';

/** One page an area: what it is and what it has, then its newest figures beside the municipality's. */
export const areaPages = (text: Text, data: ReportData, { areas }: ReportScope): readonly Chapter[] =>
  areas.map((area) => {
    const content = slideContent(text, data, { kind: 'area', area });
    const title = text.t('report.areaPage', { area: content.title });
    return {
      id: `omraade-${area}`,
      title,
      body: html`<ul class="facts" aria-label="${text.t('report.facts')}">${content.limits.map((line) => html`<li>${line}</li>`)}</ul>
${contentBlock(text, { ...content, limits: [] }, `omraade-${area}`, [])}`,
    };
  });
