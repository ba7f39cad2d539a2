import {Component, CUSTOM_ELEMENTS_SCHEMA, DestroyRef, effect, inject, input, signal} from '@angular/core';
import {memoryBackend} from '@kabinet/backends/memory';
import {configureKabinet, type KabinetEvents} from '@kabinet/widgets';

@Component({
  selector: 'app-dashboard',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  templateUrl: './dashboard.html',
})
export class Dashboard {
  readonly locale = input.required<string>();
  protected readonly period = signal('last-30-days');
  protected readonly chosen = signal('');

  constructor() {
    // Sample data in place of `httpBackend({url, getToken})`.
    const kabinet = configureKabinet({backend: memoryBackend()});
    effect(() => kabinet.update({locale: this.locale()}));
    inject(DestroyRef).onDestroy(() => kabinet.dispose());
  }

  protected showDays({detail: {days}}: CustomEvent<KabinetEvents['kabinet-period-changed']>): void {
    this.chosen.set(`${days.from} to ${days.to}`);
  }
}
