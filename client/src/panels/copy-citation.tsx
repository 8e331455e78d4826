import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language.ts';
import { Icon } from '../marks/icon.tsx';
import type { Language } from '../marks/kinds.ts';
import { encodeView, longestAddress, viewOf } from '../state/address.ts';
import type { Workspace } from '../state/workspace.ts';
import { useWorkspace } from '../state/workspace-store.tsx';
import { bibtexCitation, type CitationParts, cslCitation, gbtCitation, plainCitation } from './citation.ts';
import { originOf } from './origin.ts';
import type { Quote } from './quotes.ts';
import { reasonIn } from './reason-words.ts';
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
  const language = useLanguage();
  const { workspace } = useWorkspace();
  const { filters } = workspace.history.present;
  const [copied, setCopied] = useState(false);
  const copy = async (form: Form) => {
    const link = await addressOf(workspace, language);
    const parts = partsOf(node, quotes, filters.dated === 'day' ? filters.asOf : null, link);
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

/** The address of the whole view; of the page, where the view's own is too long for an address. */
async function addressOf(workspace: Workspace, language: Language): Promise<string> {
  const fragment = await encodeView(viewOf(workspace, language));
  const address = `${window.location.origin}/graph#${fragment}`;
  return address.length > longestAddress ? window.location.href : address;
}

function issuersOf(node: FactNode): string | null {
  const document = node.__typename === 'Document' ? node : 'document' in node ? node.document : null;
  return document === null || document.issuers.length === 0 ? null : document.issuers.join('，');
}

/** What a citation names; null where nobody knows where the fact stands. */
export function partsOf(
  node: FactNode,
  quotes: readonly Quote[],
  asOf: string | null,
  link: string,
): CitationParts | null {
  const origin = originOf(node);
  if (origin === null) return null;
  const words = (quote: Quote) =>
    quote.form === 'prose'
      ? quote.pieces.map((piece) => piece.text).join('')
      : quote.cells.map((cell) => cell.pieces.map((piece) => piece.text).join('')).join('；');
  const document = 'document' in node ? node.document : null;
  return {
    gazetteTitle: origin.gazette.title ?? origin.gazette.key,
    issuer: issuersOf(node) ?? origin.gazette.issuer,
    period: origin.gazette.period,
    documentNumber: origin.number,
    documentTitle: document?.title ?? null,
    documentDate: document?.date ?? null,
    line: origin.line,
    quote: quotes.map(words).join(''),
    asOf,
    link,
    cited: new Date().toISOString().slice(0, 10),
    doubts: 'flags' in node ? node.flags.map(({ reason }) => reasonIn('zh', reason) ?? reason) : [],
  };
}
