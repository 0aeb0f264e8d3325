// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { draftJs } from '../../../entrypoints/compose.content/editors/draft-js';
import { lexical } from '../../../entrypoints/compose.content/editors/lexical';
import { plain } from '../../../entrypoints/compose.content/editors/plain';

function boxOf(html: string): HTMLElement {
  const box = document.createElement('div');
  box.innerHTML = html;
  document.body.replaceChildren(box);
  return box;
}

const block = (inner: string) =>
  `<div data-block="true" data-offset-key="k-0-0"><div data-offset-key="k-0-0">${inner}</div></div>`;
const leaf = (text: string) => `<span data-offset-key="k-0-0"><span data-text="true">${text}</span></span>`;
const draft = (...blocks: string[]) => `<div data-contents="true">${blocks.map(block).join('')}</div>`;

describe('Draft.js', () => {
  it('reads blocks as lines and an empty block as an empty line', () => {
    const box = boxOf(draft(leaf('One'), leaf('<br data-text="true">'), leaf('Three')));
    expect(draftJs.read(box).text).toBe('One\n\nThree');
  });

  it('reads an empty editor as nothing', () => {
    expect(draftJs.read(boxOf(draft(leaf('<br data-text="true">')))).text).toBe('');
  });

  it('joins the leaves of a line, whatever elements a decorator puts around them', () => {
    const box = boxOf(draft(`${leaf('Hello ')}<div class="tag">${leaf('@someone')}</div>${leaf('!')}`));
    expect(draftJs.read(box).text).toBe('Hello @someone!');
  });

  it('leaves out the line break that only keeps the last line of a block open', () => {
    expect(draftJs.read(boxOf(draft(leaf('One\n\n')))).text).toBe('One\n');
  });
});

describe('Lexical', () => {
  it('reads paragraphs as lines, with breaks inside them', () => {
    const box = boxOf('<p><span>One</span><br><span>Two</span></p><p><br></p><p><span>Four</span></p>');
    expect(lexical.read(box).text).toBe('One\nTwo\n\nFour');
  });

  it('takes a break at the end of a paragraph for one only when a second holds it open', () => {
    expect(lexical.read(boxOf('<p><span>One</span><br></p>')).text).toBe('One');
    expect(lexical.read(boxOf('<p><span>One</span><br><br></p>')).text).toBe('One\n');
  });

  it('reads neither decoy letters nor a quoted post, but does read a mention', () => {
    const box = boxOf(
      '<p><span>Hi </span><span contenteditable="false">Hannah</span><span aria-hidden="true">qx</span></p>' +
        '<div contenteditable="false"><b>Somebody</b> said something</div>',
    );
    expect(lexical.read(box).text).toBe('Hi Hannah');
  });

  it('reads an emoji that is a picture', () => {
    expect(lexical.read(boxOf('<p>So <img alt="😀"> <img alt="A photo"></p>')).text).toBe('So 😀 ');
  });
});

describe('a plain editable', () => {
  it('reads bare text, then blocks', () => {
    expect(plain.read(boxOf('One<div>Two</div><div><br></div><div>Four</div>')).text).toBe(
      'One\nTwo\n\nFour',
    );
  });

  it('reads a hard space as a space and a caret mark as nothing', () => {
    expect(plain.read(boxOf('<div>a&nbsp;b\ufeffc</div>')).text).toBe('a bc');
  });
});

describe('places', () => {
  const box = () => boxOf('<p><span>Well </span><span>done</span></p><p><br></p><p><span>Oliver</span></p>');
  const textOf = (place: StaticRangeInit | null) => {
    if (!place) return null;
    const range = document.createRange();
    range.setStart(place.startContainer, place.startOffset);
    range.setEnd(place.endContainer, place.endOffset);
    return range.toString();
  };

  it('gives the place of any part of the text', () => {
    const reading = lexical.read(box());
    expect(reading.text).toBe('Well done\n\nOliver');
    for (const words of ['Well', 'done', 'l d', 'Oliver', 'live', 'r']) {
      const start = reading.text.lastIndexOf(words);
      expect(textOf(reading.rangeOf(start, start + words.length))).toBe(words);
    }
  });

  it('gives no place for a line break alone', () => {
    const reading = lexical.read(box());
    expect(reading.rangeOf(9, 10)).toBeNull();
  });

  it('gives the offset of a point', () => {
    const root = box();
    const reading = lexical.read(root);
    const [, second] = root.querySelectorAll('span');
    const [, empty, last] = root.querySelectorAll('p');
    expect(reading.offsetOf(second?.firstChild as Text, 2)).toBe(7);
    expect(reading.offsetOf(empty as Element, 0)).toBe(10);
    expect(reading.offsetOf(last as Element, 0)).toBe(11);
    expect(reading.offsetOf(document.body, 0)).toBeNull();
  });
});
