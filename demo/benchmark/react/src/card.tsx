import type {ReactNode} from 'react';
import {usePortal, useText} from './portal.js';

interface CardProps {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

export function Card({id, title, children}: CardProps) {
  const {format, now} = usePortal();
  const t = useText();
  return (
    <section className="card" id={id}>
      <header>
        <h2>{title}</h2>
        <span className="quiet">{t('fresh', {time: format.time(now)})}</span>
        <span className="end">{t('period')}</span>
      </header>
      {children}
    </section>
  );
}

/** Of about the height that the card will have. */
export function Waiting({id}: {id: string}) {
  return <section className="card loading" id={id} />;
}
