import {bootstrapApplication} from '@angular/platform-browser';
import '@kabinet/widgets/define/balance';
import '@kabinet/widgets/define/links';
import '@kabinet/widgets/define/stats';
import {App} from './app';

bootstrapApplication(App).catch((error) => console.error(error));
