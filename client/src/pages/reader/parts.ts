import type { ReaderHeadQuery } from '../../api/__generated__/graphql.ts';
import type { Head } from './heads.ts';

/** What the two ways of reading share: with the text, and without it. */
export interface ReaderParts {
  gazette: NonNullable<ReaderHeadQuery['gazette']>;
  heads: readonly Head[];
  /** On a narrow screen the contents lie over the text. */
  contentsOpen: boolean;
  onContents: () => void;
  onLeaveContents: () => void;
}
