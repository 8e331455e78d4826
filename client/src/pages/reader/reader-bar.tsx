import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../marks/icon.tsx';
import { FindBox, type Finding } from './find-box.tsx';

interface ReaderBarProps {
  title: string;
  /** Which lines are in view, in words. */
  where: string;
  facts: readonly { flags: readonly unknown[] }[];
  flaggedOnly: boolean;
  onFlaggedOnly: (flaggedOnly: boolean) => void;
  find: Finding | null;
  contentsOpen: boolean;
  onContents: () => void;
}

/** Where the reader is, which facts are shown, and the way to find words. */
export function ReaderBar(props: ReaderBarProps) {
  const { t } = useTranslation();
  const { facts, flaggedOnly, onFlaggedOnly } = props;
  const flagged = facts.filter((fact) => fact.flags.length > 0).length;
  return (
    <div className="reader-bar">
      <button
        type="button"
        className="button square contents-switch"
        aria-label={t('reader.contents')}
        aria-expanded={props.contentsOpen}
        onClick={props.onContents}
      >
        <Icon name="list" />
      </button>
      <h1 lang="zh-CN">{props.title}</h1>
      <span className="meta">{props.where}</span>
      <span className="grow" />
      <ToggleButtonGroup
        className="segments"
        aria-label={t('reader.which')}
        disallowEmptySelection
        selectedKeys={[flaggedOnly ? 'flagged' : 'all']}
        onSelectionChange={([key]) => onFlaggedOnly(key === 'flagged')}
      >
        <ToggleButton id="all">{t('reader.all', { count: facts.length })}</ToggleButton>
        <ToggleButton id="flagged">{t('reader.flaggedOnly', { count: flagged })}</ToggleButton>
      </ToggleButtonGroup>
      {props.find !== null && <FindBox {...props.find} />}
    </div>
  );
}
