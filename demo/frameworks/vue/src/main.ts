import {createApp} from 'vue';
import '@kabinet/widgets/define/balance';
import '@kabinet/widgets/define/links';
import '@kabinet/widgets/define/stats';
import App from './App.vue';

createApp(App).mount('#app');
