import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Input } from 'react-aria-components/Input';
import { SearchField } from 'react-aria-components/SearchField';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { SearchDocument, type SearchKind } from '../api/__generated__/graphql.ts';
import { Icon } from '../marks/icon.tsx';
import { openAddress } from '../state/open-address.ts';
import { type Chosen, endOf, Suggestions } from './suggestions.tsx';
import { useDebounced } from './use-debounced.ts';
import { useSlash } from './use-slash.ts';

/** Pause after the last key before the API is asked, in ms. */
const pause = 120;
/** What has a name and stands on the canvas; and what is running text. */
const named: SearchKind[] = ['OFFICIAL', 'UNIT', 'POST', 'DOCUMENT', 'TASK', 'GROUP'];
const passages: SearchKind[] = ['PARAGRAPH'];
const running: SearchKind[] = ['DOCUMENT', 'TASK', 'FACT', 'PARAGRAPH'];
/** Suggestions a kind. */
const aKind = 3;

interface SearchBoxProps {
  big?: boolean;
  autoFocus?: boolean;
  /** What stands in the box at first; a text opens its suggestions. */
  initial?: string;
}

/** The one box of a page: `/` leads here, a choice opens on the canvas, Shift adds it to what is there. */
export function SearchBox({ big = false, autoFocus = false, initial = '' }: SearchBoxProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  useSlash(input);
  return (
    <SuggestBox
      input={input}
      label={t('search.label')}
      hint={t(big ? 'search.hint' : 'search.hintShort')}
      big={big}
      autoFocus={autoFocus}
      initial={initial}
      inTexts
      onChoose={({ id, passage }, adding) => navigate(passage ?? openAddress(id, adding ? 'add' : 'open'))}
    />
  );
}

interface SuggestBoxProps extends Required<SearchBoxProps> {
  input: React.RefObject<HTMLInputElement | null>;
  label: string;
  hint: string;
  /** Also what has no place on the canvas: passages of the gazettes. */
  inTexts?: boolean;
  onChoose: (hit: Chosen, adding: boolean) => void;
}

/** A box with suggestions by kind as one types, arrows and Enter. */
export function SuggestBox(props: SuggestBoxProps) {
  const { input, label, hint, big, autoFocus, initial, inTexts = false, onChoose } = props;
  const [text, setText] = useState(initial);
  const [open, setOpen] = useState(initial !== '');
  const [textOnly, setTextOnly] = useState(false);
  /** Enter was pressed before the answer had come: its first hit is meant. */
  const [early, setEarly] = useState(false);
  const adding = useRef(false);
  const box = useRef<HTMLElement>(null);
  const asked = useDebounced(text.trim(), pause);
  const [answer] = useQuery({
    query: SearchDocument,
    variables: {
      text: asked,
      first: aKind,
      kinds: textOnly && inTexts ? running : [...named, ...(inTexts ? passages : [])],
    },
    pause: asked === '',
  });
  const fresh =
    asked === text.trim() && !answer.fetching && !answer.stale && answer.operation?.variables.text === asked;
  const found = fresh ? (answer.data?.search ?? null) : null;

  const choose = (hit: Chosen) => {
    setOpen(false);
    setText('');
    setEarly(false);
    input.current?.blur();
    onChoose(hit, adding.current);
  };
  const chooseFirst = useRef(choose);
  chooseFirst.current = choose;
  useEffect(() => {
    if (!early || found === null) return;
    setEarly(false);
    const group = found.groups.find(({ hits }) => hits.length > 0);
    const hit = group?.hits[0];
    if (group !== undefined && hit !== undefined) chooseFirst.current(endOf(group.kind, hit));
  }, [early, found]);

  useEffect(() => {
    const away = (event: PointerEvent) => {
      if (event.target instanceof Node && box.current?.contains(event.target) === false) setOpen(false);
    };
    document.addEventListener('pointerdown', away);
    return () => document.removeEventListener('pointerdown', away);
  }, []);

  const keys = (event: KeyboardEvent) => {
    adding.current = event.shiftKey;
    if (event.key === 'Enter' && text.trim() !== '' && !fresh) {
      event.preventDefault();
      event.stopPropagation();
      setEarly(true);
    }
    if (event.key === 'Escape') {
      setOpen(false);
      input.current?.blur();
      event.stopPropagation();
    }
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
          setEarly(false);
          setOpen(true);
        }}
      >
        <SearchField aria-label={label} className="search-field" onFocus={() => setOpen(true)}>
          <Icon name="search" />
          <Input ref={input} placeholder={hint} autoFocus={autoFocus} />
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
