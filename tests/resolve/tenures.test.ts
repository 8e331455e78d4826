import { describe, expect, it } from 'vitest';
import { type PostEvent, tenuresOf } from '../../graph/resolve/tenures.ts';

type Act = PostEvent['act'];

const on = (day: string) => ({ earliest: day, latest: day });
const event = (act: Act, when: PostEvent['when'], given: Partial<PostEvent> = {}): PostEvent => ({
  fact: `${act} ${when.earliest}`,
  act,
  when,
  qualifiers: [],
  verb: null,
  flagged: false,
  ...given,
});

/** Start and end, each as one day where known, as `earliest..latest` where bounded, ? where unknown. */
const inShort = (events: PostEvent[]) =>
  tenuresOf(events).map(({ startEarliest, startLatest, endEarliest, endLatest }) => {
    const between = (a: string | null, b: string | null) =>
      a === b ? (a ?? '?') : `${a ?? '?'}..${b ?? '?'}`;
    return `${between(startEarliest, startLatest)} – ${between(endEarliest, endLatest)}`;
  });

describe('a tenure', () => {
  it('runs from the appointment to the removal', () => {
    expect(inShort([event('appoint', on('2021-03-01')), event('remove', on('2024-11-05'))])).toEqual([
      '2021-03-01 – 2024-11-05',
    ]);
  });

  it('has an unknown end where nothing ends it', () => {
    expect(inShort([event('appoint', on('2021-03-01'))])).toEqual(['2021-03-01 – ?']);
  });

  it('has a start bounded by its removal where nobody saw it begin', () => {
    expect(inShort([event('remove', on('2024-11-05'))])).toEqual(['?..2024-11-05 – 2024-11-05']);
  });

  it('goes on through the confirmation after probation, which ends the probation', () => {
    const tenures = tenuresOf([
      event('appoint', on('2021-03-01'), { qualifiers: ['probation'] }),
      event('confirm', on('2022-03-01')),
    ]);
    expect(tenures).toHaveLength(1);
    expect(tenures[0]).toMatchObject({
      startLatest: '2021-03-01',
      endEarliest: '2022-03-02',
      endLatest: null,
      qualifiers: [],
    });
  });

  it('is bounded before a confirmation whose appointment nobody saw', () => {
    expect(inShort([event('confirm', on('2022-03-01'))])).toEqual(['?..2022-03-01 – 2022-03-02..?']);
  });

  it('goes on where somebody is appointed again without a removal', () => {
    expect(inShort([event('appoint', on('2021-03-01')), event('appoint', on('2023-03-01'))])).toEqual([
      '2021-03-01 – 2023-03-02..?',
    ]);
  });

  it('is two where a removal stands between two appointments', () => {
    const events = [
      event('appoint', on('2020-01-01')),
      event('remove', on('2021-01-01')),
      event('appoint', on('2023-01-01')),
    ];
    expect(inShort(events)).toEqual(['2020-01-01 – 2021-01-01', '2023-01-01 – ?']);
  });

  it('ends before it begins anew on one day', () => {
    const events = [
      event('appoint', on('2020-01-01')),
      event('appoint', on('2021-01-01'), { fact: 'new' }),
      event('lapse', on('2021-01-01')),
    ];
    expect(inShort(events)).toEqual(['2020-01-01 – 2021-01-01', '2021-01-01 – ?']);
  });

  it('is bounded on both sides by sightings', () => {
    expect(inShort([event('sighting', on('2021-05-01')), event('sighting', on('2022-05-01'))])).toEqual([
      '?..2021-05-01 – 2022-05-02..?',
    ]);
  });

  it('begins after the last end where a sighting follows a removal', () => {
    expect(inShort([event('remove', on('2021-01-01')), event('sighting', on('2022-05-01'))])).toEqual([
      '?..2021-01-01 – 2021-01-01',
      '2021-01-01..2022-05-01 – 2022-05-02..?',
    ]);
  });

  it('is bounded by the gazette’s period where the notice has no date', () => {
    const period = { earliest: '2024-10-01', latest: '2024-12-31' };
    expect(inShort([event('appoint', period)])).toEqual(['2024-10-01..2024-12-31 – ?']);
  });

  it('is the same whatever order its events come in', () => {
    const events = [
      event('appoint', on('2020-01-01')),
      event('sighting', on('2020-06-01')),
      event('remove', on('2021-01-01')),
    ];
    expect(tenuresOf(events.toReversed())).toEqual(tenuresOf(events));
  });
});
