/** Rows that one export may have; a longer one says so in its last row. */
export const mostExported = 100_000;

/** The first rows, taken one by one; where there are more, `end` stands in place of the rest. */
export async function* capped<T>(
  rows: AsyncIterable<T> | Iterable<T>,
  most: number,
  end: () => T,
): AsyncGenerator<T> {
  let sent = 0;
  for await (const row of rows) {
    if (sent === most) {
      yield end();
      return;
    }
    yield row;
    sent += 1;
  }
}
