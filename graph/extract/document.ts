import type { Reader } from './reader.ts';
import { nothing } from './reader.ts';

export const readDocument: Reader<'document'> = () => nothing;
