import { useWorkspace } from '../state/workspace-store.tsx';
import { type Lane, Timeline } from './timeline.tsx';
import { useChoose } from './use-choose.ts';
import { useCoverage } from './use-coverage.ts';

/** Offices in time, at the date of the workspace; choosing one shows the sentence it rests on. */
export function OfficeTimeline({ lanes, jurisdiction }: { lanes: readonly Lane[]; jurisdiction: string }) {
  const { chosenFact, chooseFact } = useChoose();
  const { filters } = useWorkspace().workspace.history.present;
  const coverage = useCoverage(jurisdiction);
  return (
    <Timeline
      lanes={lanes}
      coverage={coverage}
      asOf={filters.dated === 'day' ? filters.asOf : null}
      chosen={lanes.find((lane) => lane.fact !== null && lane.fact === chosenFact)?.id ?? null}
      onChoose={(lane) => lane.fact !== null && chooseFact(lane.fact)}
    />
  );
}
