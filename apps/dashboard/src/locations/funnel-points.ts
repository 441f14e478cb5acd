import type { FunnelPoint, FunnelStanding } from '../charts/funnel-chart.tsx';
import { nameOf } from '../directory/directory.ts';
import type { FunnelQuery } from '../generated/graphql.ts';
import { trendTexts } from '../overview/trend-texts.ts';
import type { Reading } from '../reading/reading.ts';
import { isDrawn } from '../values/is-drawn.ts';
import { basisText, rateText } from '../values/rate-text.ts';
import { funnelTexts, runNouns } from './exact-texts.ts';

/** The runs of a funnel as the server answers them. */
export type Funnel = FunnelQuery['funnel'];

type Unit = Funnel['units'][number];

/** Where a unit lies against the limits, as the server says; a unit without a signal is open. */
const standings: Readonly<Record<NonNullable<Unit['signal']>, FunnelStanding>> = {
  WITHIN: 'within',
  ALERT: 'alert',
  ALARM: 'alarm',
};

/** The units that can be drawn, in the order of their keys. */
export function funnelPoints(units: Funnel['units'], reading: Reading): readonly FunnelPoint[] {
  return units.flatMap((unit) => {
    const { value: rate, limits } = unit;
    if (!isDrawn(rate) || rate.denominator === null || limits === null) return [];
    const standing = unit.signal === null ? 'open' : standings[unit.signal];
    const words = reading.say(unit.words ?? funnelTexts.open);
    return [
      {
        key: unit.key,
        cases: rate.denominator,
        at: rate.value,
        limits,
        standing,
        readout: {
          title: nameOf(unit, reading.language),
          lines: [
            {
              label: reading.say(trendTexts.rate),
              value: rateText(rate, reading),
              detail: [basisText(rate, reading), words].filter((part) => part !== null).join(' · '),
              state: null,
            },
          ],
        },
      },
    ];
  });
}

/** The funnel in sentences: how many points lie where, and how many units are not drawn. */
export function funnelMessage(
  points: readonly FunnelPoint[],
  { units, label, period, reading }: { units: number; label: string; period: string; reading: Reading },
): readonly string[] {
  const { say, count, amount } = reading;
  const among = (some: readonly FunnelStanding[]): number =>
    points.filter(({ standing }) => some.includes(standing)).length;
  const open = among(['open']);
  const undrawn = units - points.length;
  return [
    say(funnelTexts.message, {
      label,
      period,
      n: count(points.length),
      within: count(among(['within'])),
      outside: count(among(['alert', 'alarm'])),
    }),
    ...(open === 0 ? [] : [amount(open, runNouns.open)]),
    ...(undrawn === 0 ? [] : [amount(undrawn, runNouns.undrawn)]),
  ];
}
