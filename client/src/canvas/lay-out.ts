/** Asks the worker for places. */
import type { Point } from '../state/graph.ts';
import type { Answer, Question } from './layout-worker.ts';

/** A worker of its own for each question; it ends with its answer. */
export function layOut(question: Question): Promise<Record<string, Point>> {
  const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Record<string, Point>>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if ('places' in data) resolve(data.places);
      else reject(new Error(`The layout ${question.layout} failed: ${data.failed}`));
    });
    worker.addEventListener('error', (event) => reject(new Error(event.message)));
    worker.postMessage(question);
  }).finally(() => worker.terminate());
}
