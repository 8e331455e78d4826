/** `npm test` runs every suite small; `npm run test:full` sets this variable and runs the sizes that are asked for. */
const full = process.env.QIANTOU_TEST_SIZE === 'full';

/** The size of a suite: `sized(300, 10_000)`. */
export const sized = (small: number, large: number): number => (full ? large : small);
