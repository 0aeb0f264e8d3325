import { describe, expect, it } from 'vitest';
import type { Pupil } from '../../../rules/engine/types';
import { readPeople } from './read-people';

const roster: readonly Pupil[] = [
  { given: 'Oliver', family: 'Smith' },
  { given: 'Mei-Lin', family: 'Al-Hakim' },
  { given: 'Zoë', family: 'O’Hanrahan' },
  { given: 'Łukasz', family: 'Wiśniewski' },
  { given: 'Isabella', family: 'Quarmby', knownAs: 'Bee' },
  { given: 'Bartholomew', family: 'Tench' },
  { given: 'Kit', family: 'Best' },
  { given: 'Sophie-Louise', family: 'Carrow-Finch' },
];

describe('a pupil’s full name in its usual forms', () => {
  it.each([
    ['Oliver Smith', 'Well done to Oliver Smith today.'],
    ['OLIVER SMITH', 'WELL DONE OLIVER SMITH'],
    ['oliver smith', 'well done oliver smith you star'],
    ['Smith, Oliver', 'Certificates:\nSmith, Oliver\nplease collect'],
    ['SMITH Oliver', 'Fourth: SMITH Oliver'],
    ['Smith, Oliver', 'Prizes go to Smith, Oliver; and to nobody else.'],
    ['Oliver James Smith', 'Our captain is Oliver James Smith.'],
    ['Oliver Smith', 'Oliver Smith’s volcano went off twice.'],
    ['oliver smiths', 'oliver smiths volcano went off twice'],
    ['Ollie Smith', 'Ollie Smith read aloud.'],
    ['Oliiiver Smith', 'Oliiiver Smith wins again!'],
    ['Oliver_Smith', 'Drawn by Oliver_Smith in ten minutes'],
    ['Mei Lin Al Hakim', 'Mei Lin Al Hakim planted forty seeds.'],
    ['Meilin Alhakim', 'Meilin Alhakim planted forty seeds.'],
    ['Mei‑Lin Al‑Hakim', 'Mei‑Lin Al‑Hakim planted forty seeds.'],
    ['Zoe OHanrahan', 'Zoe OHanrahan corrected the museum man.'],
    ["Zoe O'Hanrahan", "Zoe O'Hanrahan corrected the museum man."],
    ['Lukasz Wisniewski', 'Lukasz Wisniewski built a bakery.'],
    ['Bee Quarmby', 'Bee Quarmby has a new tooth.'],
    ['Izzy Quarmby', 'Izzy Quarmby has a new tooth.'],
    ['Bart Tench', 'Bart Tench scored.'],
    ['Sophie Louise Carrow Finch', 'Sophie Louise Carrow Finch on the clarinet'],
    ['Sophie Finch', 'Sophie Finch on the clarinet'],
    ['#OliverSmith', 'Player of the match? #OliverSmith, no contest.'],
    ['#welldoneoliversmith', 'what a run #welldoneoliversmith'],
    ['@oliversmith07', 'We loved your den @oliversmith07!'],
    ['@oliver.smith', 'We loved your den @oliver.smith!'],
  ])('finds «%s» in «%s»', (words, text) => {
    const people = readPeople(text, {}, roster);
    expect(people.filter((person) => person.full).map((person) => person.words)).toEqual([words]);
    expect(people.find((person) => person.full)?.kind).toBe('pupil');
  });

  it.each([
    ['two sentences that meet', 'We packed the PE kit. Best of all was the bus.'],
    ['a line break', 'Captain: Oliver\nSmith & Sons gave the cups'],
    ['a member of the public with a title', 'Thank you to Mr Oliver Smith of the bakery.'],
    ['part of other words', 'Goldsmith olivers smithy'],
    ['a list of first names', 'Ordering: kit, best pens, glue'],
  ])('sees no full name in %s', (_, text) => {
    expect(readPeople(text, {}, roster).filter((person) => person.full)).toEqual([]);
  });
});

describe('a pupil’s first name', () => {
  it.each([
    ['Oliver', 'Oliver has been a star in phonics.'],
    ['Oliver S', 'Oliver S lost his first tooth.'],
    ['O l i v e r', 'Well done to O l i v e r for his poem.'],
    ['Ollie', 'Well done to Ollie for his poem.'],
    ['Oliver', 'Oliver’s volcano went off twice.'],
    ['#WellDoneOliver', 'Muddy knees, massive smile #WellDoneOliver'],
    ['#welldoneoliver', 'muddy knees, massive smile #welldoneoliver'],
  ])('finds «%s» in «%s»', (words, text) => {
    const found = readPeople(text, {}, roster).filter((person) => person.kind === 'pupil');
    expect(found.map((person) => person.words)).toEqual([words]);
    expect(found[0]?.full).toBe(false);
  });
});
