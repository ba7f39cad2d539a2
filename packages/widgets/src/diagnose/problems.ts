import type {DiagnosedFacts, FailureFacts, Reason, SessionFacts, WidgetFacts} from './diagnosis.js';

/** What an operator's engineer has to do something about, the cause before what follows from it. */
export function problemsOf({version, configuration, session, widgets, refused}: DiagnosedFacts): string[] {
  return [
    ...(configuration ? [] : ['Nothing is configured: the page has to say where the backend is.']),
    ...(session ? problemsOfSession(session) : []),
    ...(widgets.length === 0 ? ['No widget stands on the page outside closed shadow roots.'] : []),
    ...unique(widgets.flatMap((widget) => problemsOfWidget(widget, version, session))),
    ...(configuration?.brand ?? []).map((problem) => `Brand: ${problem}.`),
    ...refused.map((what) => `The page's policy refused ${what}.`),
  ];
}

function problemsOfSession(session: SessionFacts): string[] {
  if (!session.answers) {
    return [`The backend does not answer its session: ${reasonIn(session)}.`];
  }
  return [
    ...(session.programmes.length === 0 ? ['The partner has no programme.'] : []),
    ...session.lacking.map((operation) => `The session allows ${operation}, which the backend does not have.`),
  ];
}

function problemsOfWidget(widget: WidgetFacts, own: string, session?: SessionFacts): string[] {
  const {tag, version, shows, needs, failures = []} = widget;
  const others = version !== undefined && version !== own ? [`<${tag}> is of version ${version}, not ${own}.`] : [];
  switch (shows) {
    case 'undefined':
      return [`<${tag}> is not registered.`];
    case 'foreign':
      return others.length > 0 ? others : [`<${tag}> was registered by something else.`];
    case 'unsupported': {
      const isAllowed = session?.answers && needs !== undefined && session.allowed.includes(needs);
      const why = isAllowed ? 'the backend does not have it' : 'the session does not allow it';
      return [...others, `<${tag}> is hidden: it needs ${needs}, and ${why}.`];
    }
    case 'closed':
      return [...others, `<${tag}> shows nothing: the partner's status or programmes do not let it.`];
    default:
      return [
        ...others,
        ...failures
          .filter(isOwn(session))
          .map((failure) => `<${tag}> ${whatIsMissing(failure)}: ${reasonIn(failure)}.`),
      ];
  }
}

/** A session that is not answered is told once and for all widgets. */
function isOwn(session: SessionFacts | undefined): (failure: FailureFacts) => boolean {
  return ({operation}) => operation !== 'session' || Boolean(session?.answers);
}

function whatIsMissing({operation}: FailureFacts): string {
  return operation === undefined ? 'cannot show what was answered' : `has no answer to ${operation}`;
}

function reasonIn({kind, requestId, address, message}: Reason): string {
  return [
    message === undefined ? kind : `${kind} (${message})`,
    ...(address === undefined ? [] : [`asked at ${address}`]),
    ...(requestId === undefined ? [] : [`request ${requestId}`]),
  ].join(', ');
}

function unique(sentences: readonly string[]): string[] {
  return [...new Set(sentences)];
}
