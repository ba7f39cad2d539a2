import {Component, signal} from '@angular/core';
import {Dashboard} from './dashboard';

@Component({
  selector: 'app-root',
  imports: [Dashboard],
  template: `
    <nav>
      <button (click)="locale.set('ru')">RU</button>
      <button (click)="locale.set('en')">EN</button>
      <button (click)="isOpen.set(!isOpen())">{{ isOpen() ? 'Close' : 'Open' }}</button>
    </nav>
    @if (isOpen()) {
      <app-dashboard [locale]="locale()" />
    }
  `,
})
export class App {
  protected readonly locale = signal('en');
  protected readonly isOpen = signal(true);
}
