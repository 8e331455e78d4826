import { useEffect, useState } from 'react';

/** One page of a list. */
export interface Page<T> {
  rows: readonly T[];
  total: number;
  /** Where the next page begins; null at the end. */
  next: string | null;
}

export interface Listed<T> {
  rows: readonly T[];
  total: number;
  failed: boolean;
  waiting: boolean;
}

/** More rows than this are not fetched into the page; the total says how many there are. */
const most = 5000;

/** Fetches page after page until the list is whole. `fetchPage` null lists nothing; it has to stand still between renders. */
export function useAllPages<T>(
  fetchPage: ((after: string | null) => Promise<Page<T> | null>) | null,
): Listed<T> {
  const [listed, setListed] = useState<Listed<T>>({ rows: [], total: 0, failed: false, waiting: false });
  useEffect(() => {
    let current = true;
    const empty = { rows: [], total: 0, failed: false };
    setListed({ ...empty, waiting: fetchPage !== null });
    const run = async () => {
      if (fetchPage === null) return;
      let rows: readonly T[] = [];
      let after: string | null = null;
      do {
        const page: Page<T> | null = await fetchPage(after);
        if (!current) return;
        if (page === null) {
          setListed((before) => ({ ...before, failed: true, waiting: false }));
          return;
        }
        rows = [...rows, ...page.rows];
        after = page.next;
        setListed({ rows, total: page.total, failed: false, waiting: after !== null });
      } while (after !== null && rows.length < most);
    };
    void run();
    return () => {
      current = false;
    };
  }, [fetchPage]);
  return listed;
}
