import { facebookPage } from './harness/facebook-page';
import { testSurface } from './harness/surface-suite';

testSurface('Facebook post', { guide: facebookPage.post, wantsDisclaimer: true });
testSurface('Facebook share', { guide: facebookPage.share, wantsDisclaimer: true });
testSurface('Facebook comment', { guide: facebookPage.comment, wantsDisclaimer: true });
testSurface('Facebook comment in a permalink’s dialog', {
  guide: facebookPage.permalinkComment,
  wantsDisclaimer: true,
});
testSurface('Facebook reply', { guide: facebookPage.reply, wantsDisclaimer: true });
testSurface('Facebook message', { guide: facebookPage.message, wantsDisclaimer: false });
