/** The script of the shop's own pages. */
import './site.css';
import './shelf.css';
import {serveOrders} from './order.js';
import {switchScheme} from './scheme.js';
import {greet} from './visitor.js';

greet(location.href, document.documentElement.dataset['currency'] ?? '');
serveOrders();
switchScheme();
