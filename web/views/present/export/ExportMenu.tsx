import { type ReactNode, useState } from 'react';
import type { SlideData } from '../../../svg/slides/slide';
import { dataDate } from '../../../svg/slides/source-line';
import type { Text } from '../../../text';
import { download } from '../../../ui/download';
import { Menu } from '../../../ui/Menu';
import { type PreparedStory, problemSteps } from '../prepared';

type Kind = 'pptx' | 'xlsx' | 'html' | 'json';

/** The files that a story can be saved as. What makes each is fetched when it is asked for. */
export function ExportMenu({
  text,
  data,
  prepared,
}: {
  readonly text: Text;
  readonly data: SlideData;
  readonly prepared: PreparedStory;
}): ReactNode {
  const { t } = text;
  const [message, setMessage] = useState('');
  const save = async (kind: Kind): Promise<void> => {
    setMessage(t('present.working'));
    try {
      const { file, without } = await make(kind, text, data, prepared);
      download(file, `${prepared.story.id}.${kind}`);
      setMessage(savedWords(text, without, problemSteps(prepared)));
    } catch {
      setMessage(t('present.failed'));
    }
  };
  const item = (kind: Kind, label: string): ReactNode => (
    <button type="button" className="button button-quiet" onClick={() => void save(kind)}>
      {label}
    </button>
  );
  return (
    <>
      <Menu label={t('present.exportMenu')} align="start">
        <div className="menu-buttons">
          {item('pptx', t('present.pptx'))}
          {item('xlsx', t('present.xlsx'))}
          {item('html', t('present.html'))}
          {item('json', t('present.file'))}
        </div>
      </Menu>
      <span role="status" className="small">
        {message}
      </span>
    </>
  );
}

/** How it went: what is in the file, and what could not be. */
function savedWords({ t }: Text, without: number, problems: number): string {
  const saved = without > 0 ? t('present.failedPictures', { count: without }) : t('present.saved');
  return problems > 0 ? `${saved} ${t('present.problems', { count: problems })}` : saved;
}

interface Made {
  readonly file: Blob;
  /** Pictures that could not be made. */
  readonly without: number;
}

async function make(kind: Kind, text: Text, data: SlideData, prepared: PreparedStory): Promise<Made> {
  const about = { date: dataDate(text, data).join(' ') };
  switch (kind) {
    case 'pptx': {
      const [{ storyPptx }, { pngOf }] = await Promise.all([import('./pptx'), import('./png')]);
      return storyPptx(text, prepared, about, pngOf);
    }
    case 'xlsx': {
      const { storyXlsx } = await import('./xlsx');
      return { file: await storyXlsx(text, prepared, about), without: 0 };
    }
    case 'html': {
      const [{ storyHtml }, { fontFaces }] = await Promise.all([
        import('./html'),
        import('../../../ui/svg-canvas'),
      ]);
      const page = storyHtml(text, prepared, { ...about, fonts: await fontFaces() });
      return { file: new Blob([page], { type: 'text/html;charset=utf-8' }), without: 0 };
    }
    case 'json':
      return {
        file: new Blob([`${JSON.stringify(prepared.story, undefined, 2)}\n`], { type: 'application/json' }),
        without: 0,
      };
  }
}
