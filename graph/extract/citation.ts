import type { Reader } from './reader.ts';
import { nothing } from './reader.ts';

export const readCitations: Reader<'citation'> = () => nothing;
