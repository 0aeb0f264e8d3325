import type { PracticeLanguage } from '../shared/practice-settings';

export interface FacebookLabels {
  createPost: string;
  onYourMind: (name: string) => string;
  closeComposer: string;
  privacy: (audience: string) => string;
  public: string;
  friends: string;
  photo: string;
  tagPeople: string;
  isWith: string;
  emoji: string;
  post: string;
  next: string;
  back: string;
  postSettings: string;
  like: string;
  comment: string;
  share: string;
  shareNow: string;
  sayAboutThis: string;
  commentAs: (name: string) => string;
  commentBy: (name: string) => string;
  reply: string;
  replyTo: (name: string) => string;
  writeTo: (name: string) => string;
  messagePlaceholder: string;
  send: string;
  contacts: string;
  close: string;
  ago: string;
}

export const facebookLabels: Record<PracticeLanguage, FacebookLabels> = {
  en: {
    createPost: 'Create post',
    onYourMind: (name) => `What's on your mind, ${name}?`,
    closeComposer: 'Close composer dialog',
    privacy: (audience) => `Edit privacy. Sharing with ${audience}.`,
    public: 'Public',
    friends: 'Your friends',
    photo: 'Photo/video',
    tagPeople: 'Tag people',
    isWith: 'is with',
    emoji: 'Emoji',
    post: 'Post',
    next: 'Next',
    back: 'Back',
    postSettings: 'Post settings',
    like: 'Like',
    comment: 'Comment',
    share: 'Share',
    shareNow: 'Share now',
    sayAboutThis: 'Say something about this...',
    commentAs: (name) => `Comment as ${name}`,
    commentBy: (name) => `Comment by ${name} 3 days ago`,
    reply: 'Reply',
    replyTo: (name) => `Reply to ${name}`,
    writeTo: (name) => `Write to ${name}`,
    messagePlaceholder: 'Aa',
    send: 'Press Enter to send',
    contacts: 'Contacts',
    close: 'Close',
    ago: '3 days ago',
  },
  fr: {
    createPost: 'Créer une publication',
    onYourMind: (name) => `Quoi de neuf, ${name} ?`,
    closeComposer: 'Fermer la boîte de dialogue de composition',
    privacy: (audience) => `Modifier la confidentialité. Partage avec ${audience}.`,
    public: 'Public',
    friends: 'Amis',
    photo: 'Photo/vidéo',
    tagPeople: 'Identifier des personnes',
    isWith: 'est avec',
    emoji: 'Emoji',
    post: 'Publier',
    next: 'Suivant',
    back: 'Retour',
    postSettings: 'Paramètres de la publication',
    like: 'J’aime',
    comment: 'Commenter',
    share: 'Partager',
    shareNow: 'Partager maintenant',
    sayAboutThis: 'Dites quelque chose à ce sujet...',
    commentAs: (name) => `Commenter en tant que ${name}`,
    commentBy: (name) => `Commentaire de ${name}, il y a 3 jours`,
    reply: 'Répondre',
    replyTo: (name) => `Répondre à ${name}`,
    writeTo: (name) => `Écrire à ${name}`,
    messagePlaceholder: 'Aa',
    send: 'Appuyez sur Entrée pour envoyer',
    contacts: 'Contacts',
    close: 'Fermer',
    ago: 'il y a 3 jours',
  },
  cy: {
    createPost: 'Creu postiad',
    onYourMind: (name) => `Beth sydd ar eich meddwl, ${name}?`,
    closeComposer: 'Cau’r ddeialog cyfansoddi',
    privacy: (audience) => `Golygu preifatrwydd. Yn rhannu gyda ${audience}.`,
    public: 'Cyhoeddus',
    friends: 'Eich ffrindiau',
    photo: 'Llun/fideo',
    tagPeople: 'Tagio pobl',
    isWith: 'gyda',
    emoji: 'Emoji',
    post: 'Postio',
    next: 'Nesaf',
    back: 'Yn ôl',
    postSettings: 'Gosodiadau’r postiad',
    like: 'Hoffi',
    comment: 'Sylw',
    share: 'Rhannu',
    shareNow: 'Rhannu nawr',
    sayAboutThis: 'Dywedwch rywbeth am hyn...',
    commentAs: (name) => `Gadael sylw fel ${name}`,
    commentBy: (name) => `Sylw gan ${name} 3 diwrnod yn ôl`,
    reply: 'Ateb',
    replyTo: (name) => `Ateb ${name}`,
    writeTo: (name) => `Ysgrifennu at ${name}`,
    messagePlaceholder: 'Aa',
    send: 'Pwyswch Enter i anfon',
    contacts: 'Cysylltiadau',
    close: 'Cau',
    ago: '3 diwrnod yn ôl',
  },
  pl: {
    createPost: 'Utwórz post',
    onYourMind: (name) => `Co słychać, ${name}?`,
    closeComposer: 'Zamknij okno tworzenia posta',
    privacy: (audience) => `Edytuj ustawienia prywatności. Udostępniasz: ${audience}.`,
    public: 'Publiczne',
    friends: 'Znajomi',
    photo: 'Zdjęcie/film',
    tagPeople: 'Oznacz osoby',
    isWith: 'jest z',
    emoji: 'Emoji',
    post: 'Opublikuj',
    next: 'Dalej',
    back: 'Wstecz',
    postSettings: 'Ustawienia posta',
    like: 'Lubię to!',
    comment: 'Komentarz',
    share: 'Udostępnij',
    shareNow: 'Udostępnij teraz',
    sayAboutThis: 'Napisz coś o tym...',
    commentAs: (name) => `Skomentuj jako ${name}`,
    commentBy: (name) => `Komentarz: ${name}, 3 dni temu`,
    reply: 'Odpowiedz',
    replyTo: (name) => `Odpowiedz: ${name}`,
    writeTo: (name) => `Napisz do: ${name}`,
    messagePlaceholder: 'Aa',
    send: 'Naciśnij Enter, aby wysłać',
    contacts: 'Kontakty',
    close: 'Zamknij',
    ago: '3 dni temu',
  },
};
