import {useState} from 'react';
import {Balance, Links, Stats} from '@kabinet/react';
import {useKabinet} from './use-kabinet';

export function Dashboard({locale}: {locale: string}) {
  const [period, setPeriod] = useState('last-30-days');
  const [chosen, setChosen] = useState('');
  useKabinet(locale);

  return (
    <main>
      <label>
        Period
        <select value={period} onChange={(event) => setPeriod(event.target.value)}>
          <option value="last-30-days">Last 30 days</option>
          <option value="this-month">This month</option>
        </select>
      </label>
      <output>{chosen}</output>

      <Stats
        period={period}
        metrics="earnings clicks"
        onPeriodChanged={({detail: {days}}) => setChosen(`${days.from} to ${days.to}`)}
      />
      <Links headingLevel={3} />
      <Balance className="balance" />
    </main>
  );
}
