import { useEffect } from 'react';
import { useClient, useQuery } from 'urql';
import { PathsDocument } from '../api/__generated__/graphql.ts';
import { fetchSubgraph } from '../api/neighbourhood.ts';
import { kindsOfWay, type Walk } from '../state/walk.ts';
import { useWorkspace } from '../state/workspace-store.tsx';

/** Ways asked for, and the facts that one may run through: first few, then as many as the API goes. */
const first = 10;
const lengths = { usual: 4, wide: 6 };

export interface Looking {
  waiting: boolean;
  failed: boolean;
  again: () => void;
}

/** Asks for the ways between the ends of a walk, valid at the day in view, and hands them to the state. */
export function useWays(walk: Walk): Looking {
  const client = useClient();
  const { workspace, dispatch } = useWorkspace();
  const { filters } = workspace.history.present;
  const { from, to, wide, ways } = walk;
  const [{ data, fetching, error }, again] = useQuery({
    query: PathsDocument,
    variables: {
      from: from?.id ?? '',
      to: to?.id ?? '',
      asOf: filters.dated === 'day' ? filters.asOf : null,
      kinds: kindsOfWay(filters, wide),
      through: wide && !filters.hideCollectives ? ['collective'] : [],
      maxLength: wide ? lengths.wide : lengths.usual,
      first,
    },
    pause: from === null || to === null,
  });
  const answered = from === null || to === null || fetching ? undefined : data?.paths;
  useEffect(() => {
    if (answered !== undefined) dispatch({ type: 'ways', ways: answered });
  }, [answered, dispatch]);

  const current = ways?.[walk.way];
  useEffect(() => {
    let wanted = true;
    if (current === undefined) return;
    // How much is still hidden about the nodes of a way, only a piece of the graph says.
    void fetchSubgraph(
      client,
      current.nodes.map(({ id }) => id),
    ).then((fetched) => {
      if (wanted && fetched.ok) dispatch({ type: 'fill', answer: fetched.value.answer });
    });
    return () => {
      wanted = false;
    };
  }, [current, client, dispatch]);
  return {
    waiting: fetching,
    failed: error !== undefined,
    again: () => again({ requestPolicy: 'network-only' }),
  };
}
