import type { PracticeLanguage } from '../shared/practice-settings';

export interface XLabels {
  home: string;
  newPost: string;
  placeholder: string;
  thread: string;
  replyPlaceholder: string;
  textbox: string;
  post: string;
  postAll: string;
  reply: string;
  replyingTo: string;
  addPost: string;
  close: string;
  media: string;
  removeMedia: string;
  tagPeople: string;
  emoji: string;
  like: string;
  quote: string;
  messagePlaceholder: string;
  send: string;
  accountMenu: string;
  editProfile: string;
  name: string;
  bio: string;
  save: string;
  sent: string;
  view: string;
}

export const xLabels: Record<PracticeLanguage, XLabels> = {
  en: {
    home: 'Home',
    newPost: 'Post',
    placeholder: 'What’s happening?',
    thread: 'Add another post',
    replyPlaceholder: 'Post your reply',
    textbox: 'Post text',
    post: 'Post',
    postAll: 'Post all',
    reply: 'Reply',
    replyingTo: 'Replying to',
    addPost: 'Add post',
    close: 'Close',
    media: 'Add photos or video',
    removeMedia: 'Remove media',
    tagPeople: 'Tag people',
    emoji: 'Add emoji',
    like: 'Like',
    quote: 'Quote',
    messagePlaceholder: 'Start a new message',
    send: 'Send',
    accountMenu: 'Account menu',
    editProfile: 'Edit profile',
    name: 'Name',
    bio: 'Bio',
    save: 'Save',
    sent: 'Your post was sent.',
    view: 'View',
  },
  fr: {
    home: 'Accueil',
    newPost: 'Poster',
    placeholder: 'Quoi de neuf ?',
    thread: 'Ajouter un autre post',
    replyPlaceholder: 'Postez votre réponse',
    textbox: 'Texte du post',
    post: 'Poster',
    postAll: 'Tout poster',
    reply: 'Répondre',
    replyingTo: 'En réponse à',
    addPost: 'Ajouter un post',
    close: 'Fermer',
    media: 'Ajouter des photos ou une vidéo',
    removeMedia: 'Supprimer le média',
    tagPeople: 'Identifier des personnes',
    emoji: 'Ajouter un emoji',
    like: 'Aimer',
    quote: 'Citer',
    messagePlaceholder: 'Écrivez un nouveau message',
    send: 'Envoyer',
    accountMenu: 'Menu du compte',
    editProfile: 'Éditer le profil',
    name: 'Nom',
    bio: 'Biographie',
    save: 'Enregistrer',
    sent: 'Votre post a été envoyé.',
    view: 'Voir',
  },
  cy: {
    home: 'Hafan',
    newPost: 'Postio',
    placeholder: 'Beth sy’n digwydd?',
    thread: 'Ychwanegu post arall',
    replyPlaceholder: 'Postiwch eich ateb',
    textbox: 'Testun y post',
    post: 'Postio',
    postAll: 'Postio’r cyfan',
    reply: 'Ateb',
    replyingTo: 'Yn ateb',
    addPost: 'Ychwanegu post',
    close: 'Cau',
    media: 'Ychwanegu lluniau neu fideo',
    removeMedia: 'Tynnu’r cyfryngau',
    tagPeople: 'Tagio pobl',
    emoji: 'Ychwanegu emoji',
    like: 'Hoffi',
    quote: 'Dyfynnu',
    messagePlaceholder: 'Dechrau neges newydd',
    send: 'Anfon',
    accountMenu: 'Dewislen y cyfrif',
    editProfile: 'Golygu’r proffil',
    name: 'Enw',
    bio: 'Bywgraffiad',
    save: 'Cadw',
    sent: 'Anfonwyd eich post.',
    view: 'Gweld',
  },
  pl: {
    home: 'Główna',
    newPost: 'Opublikuj wpis',
    placeholder: 'Co się dzieje?',
    thread: 'Dodaj kolejny wpis',
    replyPlaceholder: 'Opublikuj odpowiedź',
    textbox: 'Tekst wpisu',
    post: 'Opublikuj wpis',
    postAll: 'Opublikuj wszystkie',
    reply: 'Odpowiedz',
    replyingTo: 'W odpowiedzi do',
    addPost: 'Dodaj wpis',
    close: 'Zamknij',
    media: 'Dodaj zdjęcia lub film',
    removeMedia: 'Usuń multimedia',
    tagPeople: 'Oznacz osoby',
    emoji: 'Dodaj emoji',
    like: 'Polub',
    quote: 'Cytuj',
    messagePlaceholder: 'Zacznij nową wiadomość',
    send: 'Wyślij',
    accountMenu: 'Menu konta',
    editProfile: 'Edytuj profil',
    name: 'Imię i nazwisko',
    bio: 'Opis',
    save: 'Zapisz',
    sent: 'Twój wpis został wysłany.',
    view: 'Zobacz',
  },
};
