import type { CDPSession } from 'playwright-core';

/** A thing that the browser did, by its own trace. Times are microseconds. */
export interface TraceEvent {
  name: string;
  /** "X": with a beginning and an end. */
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Time that the thread was really running, without what the machine gave to others. */
  tdur?: number;
  args: { data?: { url?: string } };
}

const CATEGORIES = ['devtools.timeline', 'toplevel'];

/** What all of the browser does while work is done. */
export async function traced(session: CDPSession, work: () => Promise<unknown>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { recordMode: 'recordAsMuchAsPossible', includedCategories: CATEGORIES },
  });
  await work();
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return events;
}
