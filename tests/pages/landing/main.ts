import './landing.css';

interface Surface {
  href: string;
  name: string;
  tryThis: string;
}

const sites: readonly { name: string; surfaces: readonly Surface[] }[] = [
  {
    name: 'X',
    surfaces: [
      {
        href: 'https://x.com/home',
        name: 'New post',
        tryThis: 'Type “My class had a great day at Brackenfold.” and look for what is missing.',
      },
      {
        href: 'https://x.com/compose/post',
        name: 'Post in a dialog, thread',
        tryThis: 'Add a second part with + and name a pupil there: each part is checked.',
      },
      {
        href: 'https://x.com/hannah_obuya/status/1790000000000000102?as=school',
        name: 'Reply',
        tryThis: 'Answer the parent as the school and sign it, or leave the signature out.',
      },
      {
        href: 'https://x.com/messages/4411-2207',
        name: 'Message',
        tryThis: 'Enter sends here: write something about a pupil and press it.',
      },
      {
        href: 'https://x.com/settings/profile',
        name: 'Your bio',
        tryThis: 'Say that you teach at Brackenfold Primary.',
      },
    ],
  },
  {
    name: 'Facebook',
    surfaces: [
      {
        href: 'https://www.facebook.com/',
        name: 'Post, comment, share, message',
        tryThis: 'Open the post box, write “Well done Oliver Smith in Year 2!” and press Post.',
      },
      {
        href: 'https://www.facebook.com/?as=school',
        name: 'The same as the school’s Page',
        tryThis: 'Write a friendly notice: nothing should be in your way.',
      },
      {
        href: 'https://www.facebook.com/?flow=next',
        name: 'Post in two steps',
        tryThis: 'Press Next, then Post: the second step is held as well.',
      },
      {
        href: 'https://www.facebook.com/MarlValleyLibraries/posts/1022000000000031',
        name: 'One post in a dialog',
        tryThis: 'Comment with Enter, and answer a comment.',
      },
    ],
  },
  {
    name: 'Instagram',
    surfaces: [
      {
        href: 'https://www.instagram.com/?as=school&media=1',
        name: 'New post',
        tryThis: 'Choose New post at the left and write a caption that names a pupil.',
      },
      {
        href: 'https://www.instagram.com/p/DBmarlvalley1/',
        name: 'Comment and reply',
        tryThis: 'Press Reply under the pupil’s comment, from your own account.',
      },
      {
        href: 'https://www.instagram.com/direct/t/5512/',
        name: 'Message',
        tryThis: 'Write a harmless line and press Enter: it goes out at once.',
      },
      {
        href: 'https://www.instagram.com/accounts/edit/',
        name: 'Your bio',
        tryThis: 'Name the school, then add the disclaimer with one press.',
      },
    ],
  },
];

const landing = document.getElementById('landing');
if (!landing) throw new Error('The practice page has lost its root element.');

landing.append(
  withText('h1', 'Practice pages'),
  withText(
    'p',
    'Compose boxes like those of X, Facebook and Instagram, with Second Look at work in them. ' +
      'Nothing you post here leaves this computer. The school, Brackenfold Primary School, and ' +
      'everybody in it are invented. Each page has a panel at its side that sets who is posting ' +
      'and shows what went out.',
  ),
);
for (const site of sites) {
  const section = document.createElement('section');
  const list = document.createElement('ul');
  for (const surface of site.surfaces) {
    const item = document.createElement('li');
    const link = withText('a', surface.name);
    link.setAttribute('href', surface.href);
    item.append(link, withText('p', surface.tryThis));
    list.append(item);
  }
  section.append(withText('h2', site.name), list);
  landing.append(section);
}

function withText(tag: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}
