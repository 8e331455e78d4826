export type Context = Record<string, never>;
