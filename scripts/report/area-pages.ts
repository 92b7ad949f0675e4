import { html } from '../../web/svg/html';
import { slideContent } from '../../web/svg/slides/slide-content';
import type { Text } from '../../web/text';
import { contentBlock } from './content-block';
import type { Chapter, ReportScope } from './document';
import type { LoadedData } from './load-data';

/** One page an area: what it is and what it has, then its newest figures beside the municipality's. */
export const areaPages = (text: Text, data: LoadedData['data'], { areas }: ReportScope): readonly Chapter[] =>
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
