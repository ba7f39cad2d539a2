import {lazy, memo, Suspense, useMemo} from 'react';
import type {Report} from '../../common/api.js';
import {bestDay, pointsOf, sparkPath, tilesOf, type Tile} from '../../common/model.js';
import {Card, Waiting} from './card.js';
import {Failed, usePortal, useText} from './portal.js';
import {useAnswer} from './use-answer.js';

// The figures do not wait for the code that draws.
const chart = import('./chart.js');
const Chart = lazy(() => chart);

export function Stats() {
  const {addresses} = usePortal();
  const report = useAnswer<Report>(addresses.report);
  if (report.status === 'waiting') return <Waiting id="stats" />;
  return report.status === 'failed' ? <Failed /> : <StatsOf report={report.answer} />;
}

function StatsOf({report}: {report: Report}) {
  const {format} = usePortal();
  const t = useText();
  const tiles = useMemo(() => tilesOf(report, format, t), [report, format, t]);
  const points = useMemo(() => pointsOf(report), [report]);
  const best = useMemo(() => bestDay(report.series), [report]);
  const [total] = report.totals.earnings;
  const [highest] = best?.figures.earnings ?? [];
  return (
    <Card id="stats" title={t('title.stats')}>
      <div className="tiles">
        {tiles.map((tile) => (
          <TileView key={tile.label} {...tile} />
        ))}
      </div>
      <div className="chart">
        <div className="legend">
          <h3>{t('chart.title')}</h3>
          <span>{t('chart.now')}</span>
        </div>
        <div className="plot">
          <Suspense>
            <Chart points={points} />
          </Suspense>
        </div>
        <p>
          {t('chart.says', {
            total: total ? format.money(total) : '',
            day: best ? format.date(best.bucket) : '',
            best: highest ? format.money(highest) : '',
          })}
        </p>
      </div>
    </Card>
  );
}

const TileView = memo(function TileView({label, value, change, isUp, course}: Tile) {
  return (
    <div className="tile">
      <span>{label}</span>
      <strong>{value}</strong>
      <span className={isUp ? 'up' : 'down'}>{change}</span>
      <svg viewBox="0 0 100 24" preserveAspectRatio="none">
        <path d={sparkPath(course)} />
      </svg>
    </div>
  );
});
