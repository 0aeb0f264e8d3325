import './underlines.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { PageFront } from './front';
import { siteOf } from './sites/index';

export default defineContentScript({
  matches: ['https://x.com/*', 'https://www.facebook.com/*', 'https://www.instagram.com/*'],
  runAt: 'document_start',
  main() {
    const site = siteOf(location.hostname);
    if (site) new PageFront(site).start();
  },
});
