/**
 * The tree of one gazette. Every node and cell says where it stands: raw offsets (UTF-16 code units, end
 * exclusive) and the 1-based line of its first sign. `passage` is its text less layout, with single spaces left
 * where the print has some, since only a reader can tell 杨 盛 (one name) from 发改局 财政局 (two units).
 *
 *     Gazette > Document > Heading | Paragraph > Clause | Table > Row > Cell | Signature | Annex > …
 */
import type { Passage, Span } from '../read/passage.ts';

export type Place = Span & { line: number };

type Node<K extends string> = Readonly<Place> & { readonly kind: K };

/** 一、 → level 1, （一） → 2, 1. → 3, （1） → 4, ① → 5; 第一章 → 1, 第一条 → 3; 1.1 → 2. `text` is the number as printed. */
export type Ordinal = { level: number; text: string; length: number };

export type Heading = Node<'heading'> & { readonly passage: Passage; readonly ordinal: Ordinal | null };

/** One sentence or half-sentence, up to and with its 。；or the end of the paragraph. */
export type Clause = Node<'clause'> & { readonly passage: Passage };

/** What stands between two breaks of meaning: page breaks inside are healed, so it may span several lines. */
export type Paragraph = Node<'paragraph'> & {
  readonly passage: Passage;
  readonly ordinal: Ordinal | null;
  readonly clauses: readonly Clause[];
  /** The printed lines it was joined from. */
  readonly lines: readonly (Place & { passage: Passage })[];
};

export type Cell = Node<'cell'> & {
  readonly passage: Passage;
  readonly column: number;
  /** Empty because a cell of a row above spans down to here, as the print itself says. */
  readonly covered: boolean;
};

export type Row = Node<'row'> & {
  readonly cells: readonly Cell[];
  /** Index into `Table.headers` of the header printed above this row, on this page; -1 where there is none. */
  readonly header: number;
};

/**
 * Rows of cells parted by tabs, drawn with bars, or printed as HTML. `headers` are the header rows as printed, one list for each time a header is
 * printed: the columns may differ from page to page, so each row names the header it stands under. None of
 * them is among `rows`.
 */
export type Table = Node<'table'> & {
  readonly headers: readonly (readonly Row[])[];
  readonly rows: readonly Row[];
  /** The line above that names it: 2024年度任务分解表. */
  readonly caption: Passage | null;
};

/** Who signs, and the day: the lines 某县人民政府 / 2024年1月1日. */
export type Signature = Node<'signature'> & {
  readonly issuers: readonly Passage[];
  readonly date: { iso: string; passage: Passage } | null;
};

export type Annex = Node<'annex'> & {
  /** 附件1 */
  readonly label: Passage;
  readonly title: Passage | null;
  readonly blocks: readonly Block[];
};

export type Block = Heading | Paragraph | Table | Signature | Annex;

/**
 * `document`: has a header of its own (文号 or title); `minutes`: the record of a meeting; `imprint`: the
 * gazette's own matter (masthead, board of editors), which has neither number nor signature.
 */
export type DocumentNode = Node<'document'> & {
  readonly role: 'document' | 'minutes' | 'imprint';
  /** 文号, spaces taken out, as printed. */
  readonly number: Passage | null;
  /** Without the issuers in front. */
  readonly title: Passage | null;
  readonly issuers: readonly Passage[];
  /** A day printed in the header: (2021年11月12日). */
  readonly date: { iso: string; passage: Passage } | null;
  /** 登记号 XYDR-2024-00003 */
  readonly record: Passage | null;
  /** Where the title stands in the table of contents alone, which then is its evidence. */
  readonly titleFrom: 'header' | 'contents' | null;
  readonly blocks: readonly Block[];
};

export type Masthead = {
  readonly title: Passage | null;
  readonly issuer: Passage | null;
  /** 2024年第4期 → text `2024-4`. */
  readonly period: { text: string; passage: Passage } | null;
};

/** A line of the table of contents. */
export type ContentsEntry = Place & { title: Passage | null; number: Passage | null };

export type GazetteNode = Node<'gazette'> & {
  readonly masthead: Masthead;
  readonly contents: readonly ContentsEntry[];
  readonly documents: readonly DocumentNode[];
};
