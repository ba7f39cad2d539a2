import {mount} from 'svelte';
import '@kabinet/widgets/define/balance';
import '@kabinet/widgets/define/links';
import '@kabinet/widgets/define/stats';
import App from './App.svelte';

mount(App, {target: document.getElementById('app')!});
