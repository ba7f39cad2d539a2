import {fileResponse} from '@kabinet/backends/handler';
import {checkInput} from '@kabinet/contract';
import type {Context, Hono} from 'hono';
import {readAudit} from '../audit/audit.js';
import type {Clock} from '../clock.js';
import type {Db} from '../database/types.js';
import {limitSchema, reasonSchema} from './inputs.js';
import {documentOf, papersOf, reviewPaper, waitingPapers} from './papers.js';
import type {PaperTarget} from './papers.js';
import {input, param} from './request.js';

/** Papers of partners, and the log of who did what. */
export function addPapers(api: Hono, {db, clock}: {readonly db: Db; readonly clock: Clock}): void {
  const targetOf = (context: Context): PaperTarget => ({
    partner: param(context, 'partner'),
    programme: param(context, 'programme'),
    obligation: param(context, 'obligation'),
  });
  const place = '/partners/:partner/programmes/:programme/obligations/:obligation';
  api.post(`${place}/accept`, async (context) =>
    context.json(await reviewPaper(db, targetOf(context), {accepted: true, now: clock()})),
  );
  api.post(`${place}/reject`, async (context) => {
    const {reason: text, code} = await input(context, reasonSchema);
    return context.json(
      await reviewPaper(db, targetOf(context), {accepted: false, reason: {text, code}, now: clock()}),
    );
  });
  api.get('/obligations', async (context) => context.json({waiting: await waitingPapers(db)}));
  api.get('/partners/:partner/obligations', async (context) =>
    context.json({programmes: await papersOf(db, param(context, 'partner'))}),
  );
  api.get('/partners/:partner/documents/:document', async (context) => {
    const target = {partner: param(context, 'partner'), document: param(context, 'document')};
    return fileResponse(await documentOf(db, target, {now: clock(), language: context.req.query('language')}));
  });
  api.get('/audit', async (context) => {
    const limit = checkInput(limitSchema, Number(context.req.query('limit') ?? 100));
    return context.json({lines: await readAudit(db, {partner: context.req.query('partner'), limit})});
  });
}
