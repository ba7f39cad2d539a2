import {STATIONS, type Balance as BalanceAnswer} from '../../common/api.js';
import {Card, Waiting} from './card.js';
import {language} from './i18n.js';
import {Failed, usePortal, useText} from './portal.js';
import {useAnswer} from './use-answer.js';

export function Balance() {
  const {addresses} = usePortal();
  const balance = useAnswer<BalanceAnswer>(addresses.balance);
  if (balance.status === 'waiting') return <Waiting id="balance" />;
  return balance.status === 'failed' ? <Failed /> : <BalanceOf balance={balance.answer} />;
}

function BalanceOf({balance: {accounts, nextPayout}}: {balance: BalanceAnswer}) {
  const {format} = usePortal();
  const t = useText();
  const [account] = accounts;
  if (!account) return null;
  const total = STATIONS.reduce((sum, station) => sum + Number(account[station].amount), 0);
  return (
    <Card id="balance" title={t('title.balance')}>
      <footer>
        <h3>{`${t('station.available')}: ${format.money(account.available)}`}</h3>
        <div className="next end">
          {`${t('balance.next')}: ${format.money(nextPayout.amount)}`}
          <small>{`${nextPayout.number}, ${nextPayout.method[language]}, ${format.date(nextPayout.date)}`}</small>
        </div>
      </footer>
      <div className="flow">
        {STATIONS.map((station) => (
          <i key={station} style={{width: `${(Number(account[station].amount) / total) * 100}%`}} />
        ))}
      </div>
      <ul className="stations">
        {STATIONS.map((station) => (
          <li key={station}>
            <span>{t(`station.${station}`)}</span>
            <strong>{format.money(account[station])}</strong>
            <small>{t('rewards', {count: account.counts[station]})}</small>
          </li>
        ))}
      </ul>
      <footer className="quiet">
        {t('balance.sum', {
          parts: STATIONS.map((station) => format.money(account[station])).join(' + '),
          total: format.money(account.earned),
        })}
      </footer>
    </Card>
  );
}
