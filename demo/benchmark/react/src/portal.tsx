import {createContext, useContext, useMemo, type ReactNode} from 'react';
import {useTranslation} from 'react-i18next';
import {addressesOf, lastThirtyDays, type Session} from '../../common/api.js';
import {formatsFor, type Formats} from '../../common/format.js';
import type {Translate} from '../../common/model.js';
import {language} from './i18n.js';
import {useAnswer} from './use-answer.js';

interface Portal {
  readonly addresses: ReturnType<typeof addressesOf>;
  readonly format: Formats;
  readonly now: string;
}

const PortalContext = createContext<Portal | undefined>(undefined);

export function PortalProvider({children, waiting}: {children: ReactNode; waiting: ReactNode}) {
  const session = useAnswer<Session>('session');
  const portal = useMemo(() => (session.status === 'ready' ? portalOf(session.answer) : undefined), [session]);
  if (session.status === 'failed') return <Failed />;
  return portal ? <PortalContext value={portal}>{children}</PortalContext> : waiting;
}

function portalOf({programmes, now}: Session): Portal | undefined {
  const [programme] = programmes;
  if (!programme) return undefined;
  const {id, timeZone} = programme;
  return {addresses: addressesOf(id, lastThirtyDays(now, timeZone)), format: formatsFor(language, timeZone), now};
}

export function usePortal(): Portal {
  const portal = useContext(PortalContext);
  if (!portal) throw new Error('There is no portal around this component.');
  return portal;
}

export function useText(): Translate {
  const {t} = useTranslation();
  return t as Translate;
}

export function Failed() {
  const t = useText();
  return <section className="card">{t('failed')}</section>;
}
