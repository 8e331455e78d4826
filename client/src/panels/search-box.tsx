import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Input } from 'react-aria-components/Input';
import { SearchField } from 'react-aria-components/SearchField';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { SearchDocument, type SearchKind } from '../api/__generated__/graphql.ts';
import { Icon } from '../marks/icon.tsx';
import { openAddress, passageAddress } from '../state/open-address.ts';
import { type Hit, Suggestions } from './suggestions.tsx';
import { useDebounced } from './use-debounced.ts';
import { useSlash } from './use-slash.ts';

/** Pause after the last key before the API is asked, in ms. */
const pause = 120;
/** What has a name and stands on the canvas; and what is running text. */
const named: SearchKind[] = ['OFFICIAL', 'UNIT', 'POST', 'DOCUMENT', 'TASK', 'GROUP'];
const running: SearchKind[] = ['DOCUMENT', 'TASK', 'FACT', 'PARAGRAPH'];
/** Suggestions a kind. */
const aKind = 3;

interface SearchBoxProps {
  big?: boolean;
  autoFocus?: boolean;
  /** What stands in the box at first; a text opens its suggestions. */
  initial?: string;
}

/** The one box: suggestions by kind as one types, arrows and Enter, Shift Enter to add to the canvas. */
export function SearchBox({ big = false, autoFocus = false, initial = '' }: SearchBoxProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [text, setText] = useState(initial);
  const [open, setOpen] = useState(initial !== '');
  const [textOnly, setTextOnly] = useState(false);
  const adding = useRef(false);
  const box = useRef<HTMLElement>(null);
  const input = useRef<HTMLInputElement>(null);
  useSlash(input);

  const asked = useDebounced(text.trim(), pause);
  const [answer] = useQuery({
    query: SearchDocument,
    variables: { text: asked, first: aKind, kinds: textOnly ? running : [...named, 'PARAGRAPH'] },
    pause: asked === '',
  });

  useEffect(() => {
    const away = (event: PointerEvent) => {
      if (event.target instanceof Node && box.current?.contains(event.target) === false) setOpen(false);
    };
    document.addEventListener('pointerdown', away);
    return () => document.removeEventListener('pointerdown', away);
  }, []);

  const keys = (event: KeyboardEvent) => {
    adding.current = event.shiftKey;
    if (event.key === 'Escape') {
      setOpen(false);
      input.current?.blur();
      event.stopPropagation();
    }
  };
  const choose = ({ node, gazette, line }: Hit) => {
    setOpen(false);
    setText('');
    input.current?.blur();
    const fact = node.__typename === 'Paragraph' ? null : node.id;
    navigate(
      gazette !== null && line !== null && node.__typename !== 'Task'
        ? passageAddress(gazette, line, fact)
        : openAddress(node.id, adding.current ? 'add' : 'open'),
    );
  };

  const showing = open && asked !== '';
  return (
    <search className={big ? 'search big' : 'search'} ref={box} onKeyDownCapture={keys}>
      <Autocomplete
        inputValue={text}
        onInputChange={(value) => {
          // The key that leads here, pressed by somebody who is here already.
          setText(value === '/' ? '' : value);
          setTextOnly(false);
          setOpen(true);
        }}
      >
        <SearchField aria-label={t('search.label')} className="search-field" onFocus={() => setOpen(true)}>
          <Icon name="search" />
          <Input
            ref={input}
            placeholder={t(big ? 'search.hint' : 'search.hintShort')}
            autoFocus={autoFocus}
          />
          <kbd className="key">{showing ? 'Esc' : '/'}</kbd>
        </SearchField>
        {showing && (
          <Suggestions
            text={asked}
            answer={answer.data?.search ?? null}
            failed={answer.error !== undefined}
            waiting={answer.fetching || answer.stale}
            onChoose={choose}
            onSearchText={() => setTextOnly(true)}
          />
        )}
      </Autocomplete>
    </search>
  );
}
