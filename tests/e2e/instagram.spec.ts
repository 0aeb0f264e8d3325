import { instagramPage } from './harness/instagram-page';
import { testSurface } from './harness/surface-suite';

testSurface('Instagram caption', {
  guide: instagramPage.caption,
  wantsDisclaimer: true,
  stillAsked: /permission|consent/i,
});
testSurface('Instagram comment', { guide: instagramPage.comment, wantsDisclaimer: true });
testSurface('Instagram comment in a contenteditable', {
  guide: instagramPage.lexicalComment,
  wantsDisclaimer: true,
});
testSurface('Instagram reply', { guide: instagramPage.reply, wantsDisclaimer: true });
testSurface('Instagram message', { guide: instagramPage.message, wantsDisclaimer: false });
testSurface('Instagram bio', { guide: instagramPage.bio, wantsDisclaimer: true });
