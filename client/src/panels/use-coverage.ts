import { useQuery } from 'urql';
import { GazettesDocument } from '../api/__generated__/graphql.ts';
import { type Covered, coverageOf } from '../time/coverage.ts';

/** The days that were read: of one jurisdiction, or of all. */
export function useCoverage(jurisdiction: string | null = null): Covered[] {
  const [{ data }] = useQuery({ query: GazettesDocument });
  const all = coverageOf(data?.gazettes ?? []);
  return jurisdiction === null ? all : all.filter((run) => run.name === jurisdiction);
}
