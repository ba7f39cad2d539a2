import type {UtmTemplate} from '@kabinet/contract';
import {filledUtm} from '@kabinet/contract';
import type {BackendError, Utm} from '@kabinet/contract';
import type {WidgetHost} from '../../controllers/host.js';
import {ResourceController} from '../../controllers/resource-controller.js';
import {WriteController} from '../../controllers/write-controller.js';
import type {LinksView} from '../links.messages.js';

/** UTM fields that the partner saves under a name of their own. */
export class UtmTemplateKeeper {
  readonly #host: WidgetHost;
  readonly #view: () => LinksView | undefined;
  readonly #templates: ResourceController<'links.templates'>;
  readonly #save: WriteController<'links.saveTemplate'>;
  #name = '';

  constructor(host: WidgetHost, view: () => LinksView | undefined) {
    this.#host = host;
    this.#view = view;
    this.#save = new WriteController(host, 'links.saveTemplate');
    this.#templates = new ResourceController(host, {
      operation: 'links.templates',
      query: () => {
        const shown = view();
        return shown?.programme.links?.utm && shown.can('links.templates')
          ? {programme: shown.programme.id}
          : undefined;
      },
    });
  }

  /** Those that there are, as far as they are known. */
  get items(): readonly UtmTemplate[] {
    const {state} = this.#templates;
    return state.status === 'ready' ? state.value.items : [];
  }

  /** What the next one shall be called. */
  get name(): string {
    return this.#name;
  }

  get busy(): boolean {
    return this.#save.busy;
  }

  get error(): BackendError | undefined {
    return this.#save.error;
  }

  setName(name: string): void {
    this.#name = name;
    this.#save.reset();
  }

  canSave(utm: Utm): boolean {
    return this.#name.trim() !== '' && Object.keys(filledUtm(utm)).length > 0 && !this.busy;
  }

  async save(utm: Utm): Promise<void> {
    if (!this.canSave(utm)) return;
    const name = this.#name.trim();
    if (await this.#send(name, filledUtm(utm))) {
      this.#name = '';
      this.#tell('extras.template-saved', name);
    }
  }

  async forget(name: string): Promise<void> {
    if (await this.#send(name, {})) this.#tell('extras.template-forgotten', name);
  }

  async #send(name: string, utm: Utm): Promise<boolean> {
    const view = this.#view();
    if (!view) return false;
    const saved = await this.#save.run({programme: view.programme.id, name, utm});
    if (saved) await this.#templates.reload();
    return saved !== undefined;
  }

  #tell(key: 'extras.template-saved' | 'extras.template-forgotten', name: string): void {
    const view = this.#view();
    if (view) this.#host.announce(view.t(key, {name}));
    this.#host.requestUpdate();
  }
}
