import { testSurface } from './harness/surface-suite';
import { xPage } from './harness/x-page';

testSurface('X home post', { guide: xPage.homePost, wantsDisclaimer: true });
testSurface('X post in a modal', { guide: xPage.modalPost, wantsDisclaimer: true });
testSurface('X quote', { guide: xPage.quote, wantsDisclaimer: true });
testSurface('X reply on a post’s page', { guide: xPage.inlineReply, wantsDisclaimer: true });
testSurface('X reply in a modal', { guide: xPage.modalReply, wantsDisclaimer: true });
testSurface('X message', { guide: xPage.message, wantsDisclaimer: false });
testSurface('X chat', { guide: xPage.chat, wantsDisclaimer: false });
testSurface('X bio', { guide: xPage.bio, wantsDisclaimer: true });
