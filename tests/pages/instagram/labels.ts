import type { PracticeLanguage } from '../shared/practice-settings';

export interface InstagramLabels {
  home: string;
  create: string;
  messages: string;
  editProfile: string;
  newPost: string;
  back: string;
  share: string;
  writeCaption: string;
  tagPeople: string;
  emoji: string;
  like: string;
  reply: string;
  addComment: string;
  post: string;
  message: string;
  send: string;
  bio: string;
  submit: string;
}

export const instagramLabels: Record<PracticeLanguage, InstagramLabels> = {
  en: {
    home: 'Home',
    create: 'New post',
    messages: 'Messages',
    editProfile: 'Edit profile',
    newPost: 'Create new post',
    back: 'Back',
    share: 'Share',
    writeCaption: 'Write a caption...',
    tagPeople: 'Tag people',
    emoji: 'Emoji',
    like: 'Like',
    reply: 'Reply',
    addComment: 'Add a comment…',
    post: 'Post',
    message: 'Message...',
    send: 'Send',
    bio: 'Bio',
    submit: 'Submit',
  },
  fr: {
    home: 'Accueil',
    create: 'Nouvelle publication',
    messages: 'Messages',
    editProfile: 'Modifier le profil',
    newPost: 'Créer une nouvelle publication',
    back: 'Retour',
    share: 'Partager',
    writeCaption: 'Écrivez une légende...',
    tagPeople: 'Identifier des personnes',
    emoji: 'Emoji',
    like: 'J’aime',
    reply: 'Répondre',
    addComment: 'Ajouter un commentaire…',
    post: 'Publier',
    message: 'Votre message...',
    send: 'Envoyer',
    bio: 'Bio',
    submit: 'Envoyer',
  },
  cy: {
    home: 'Hafan',
    create: 'Postiad newydd',
    messages: 'Negeseuon',
    editProfile: 'Golygu’r proffil',
    newPost: 'Creu postiad newydd',
    back: 'Yn ôl',
    share: 'Rhannu',
    writeCaption: 'Ysgrifennwch gapsiwn...',
    tagPeople: 'Tagio pobl',
    emoji: 'Emoji',
    like: 'Hoffi',
    reply: 'Ateb',
    addComment: 'Ychwanegu sylw…',
    post: 'Postio',
    message: 'Neges...',
    send: 'Anfon',
    bio: 'Bywgraffiad',
    submit: 'Cyflwyno',
  },
  pl: {
    home: 'Strona główna',
    create: 'Nowy post',
    messages: 'Wiadomości',
    editProfile: 'Edytuj profil',
    newPost: 'Utwórz nowy post',
    back: 'Wstecz',
    share: 'Udostępnij',
    writeCaption: 'Dodaj podpis...',
    tagPeople: 'Oznacz osoby',
    emoji: 'Emoji',
    like: 'Lubię to!',
    reply: 'Odpowiedz',
    addComment: 'Dodaj komentarz…',
    post: 'Opublikuj',
    message: 'Wiadomość...',
    send: 'Wyślij',
    bio: 'Biogram',
    submit: 'Prześlij',
  },
};
