/** The script of a page in a frame: the widgets over the sample backend, on a page that was there before them. */
import '../../testing/locales.js';
import {memoryBackend} from '@kabinet/backends/memory';
import {defineWidgets} from '../../define/define-widgets.js';
import {allWidgets} from '../../define/widgets.js';
import {configureKabinet} from '../../runtime/configure.js';

defineWidgets();
configureKabinet({backend: memoryBackend(), locale: 'ru', scheme: 'light'});
for (const {widgetName} of allWidgets) document.body.append(document.createElement(`kabinet-${widgetName}`));
