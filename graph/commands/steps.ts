/** Steps with progress on the terminal; what fails is told once, by whoever runs the steps. */
import { Listr } from 'listr2';

/** One step. `say` shows a line under its title; the sentence it returns takes the title's place. */
export type Step = { title: string; run: (say: (text: string) => void) => Promise<string> };

/** Runs the steps one after another; the first that throws ends them, and its error comes out here. */
export async function runSteps(steps: readonly Step[]): Promise<void> {
  let failure: { error: unknown } | null = null;
  await new Listr(
    steps.map(({ title, run }) => ({
      title,
      skip: () => failure !== null,
      task: async (_, task) => {
        try {
          task.title = await run((text) => {
            task.output = text;
          });
        } catch (error) {
          // The renderer would print the error, and then the command line would print it again.
          failure = { error };
          task.skip(`${title}: failed`);
        }
      },
    })),
    { concurrent: false },
  ).run();
  const failed = failure as { error: unknown } | null;
  if (failed) throw failed.error;
}
