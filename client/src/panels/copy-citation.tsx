import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';
import { Icon } from '../marks/icon.tsx';
import { useWorkspace } from '../state/workspace-store.tsx';
import { bibtexCitation, type CitationParts, cslCitation, gbtCitation, plainCitation } from './citation.ts';
import { originOf } from './origin.ts';
import type { Quote } from './quotes.ts';
import type { FactNode } from './use-fact.ts';

const forms = {
  plain: plainCitation,
  gbt: gbtCitation,
  bibtex: bibtexCitation,
  csl: cslCitation,
} as const;
type Form = keyof typeof forms;
const formNames: readonly Form[] = ['plain', 'gbt', 'bibtex', 'csl'];

/** Copies the citation of a fact in the form chosen; the button says when it is done. */
export function CopyCitation({ node, quotes }: { node: FactNode; quotes: readonly Quote[] }) {
  const { t } = useTranslation();
  const { filters } = useWorkspace().workspace.history.present;
  const [copied, setCopied] = useState(false);
  const copy = async (form: Form) => {
    const parts = partsOf(node, quotes, filters.dated === 'day' ? filters.asOf : null);
    if (parts === null) return;
    await navigator.clipboard.writeText(forms[form](parts));
    setCopied(true);
    setTimeout(() => setCopied(false), 2000);
  };
  return (
    <MenuTrigger>
      <Button className="button line" data-copy-citation>
        <Icon name="copy" />
        {t(copied ? 'evidence.copied' : 'evidence.copy')}
      </Button>
      <Popover className="menu float">
        <Menu
          aria-label={t('evidence.copy')}
          onAction={(key) => {
            const form = formNames.find((name) => name === key);
            if (form !== undefined) void copy(form);
          }}
        >
          {formNames.map((form) => (
            <MenuItem key={form} id={form}>
              {t(`evidence.form.${form}`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

/** What a citation names; null where nobody knows where the fact stands. */
export function partsOf(node: FactNode, quotes: readonly Quote[], asOf: string | null): CitationParts | null {
  const origin = originOf(node);
  if (origin === null) return null;
  const words = (quote: Quote) =>
    quote.form === 'prose'
      ? quote.pieces.map((piece) => piece.text).join('')
      : quote.cells.map((cell) => cell.pieces.map((piece) => piece.text).join('')).join('；');
  const document = 'document' in node ? node.document : null;
  return {
    gazetteTitle: origin.gazette.title ?? origin.gazette.key,
    issuer: origin.gazette.issuer,
    period: origin.gazette.period,
    documentNumber: origin.number,
    documentTitle: document?.title ?? null,
    documentDate: document?.date ?? null,
    line: origin.line,
    quote: quotes.map(words).join(''),
    asOf,
    link: window.location.href,
    doubts: 'flags' in node ? node.flags.map((flag) => flag.reason) : [],
  };
}
