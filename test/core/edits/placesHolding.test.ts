import { aTake } from '@test/support/build';
import { describe, expect, it } from 'vitest';
import { placesHolding } from '@/core/edits/placesHolding';

const takes = [
  aTake({
    outlet: 'Univision',
    headline: 'Barco',
    link: 'https://www.univision.com/noticias/ship-of-fools-leaves-port',
  }),
  aTake({ outlet: '?', lens: 'wire' }),
  aTake({ outlet: 'BBC', region: 'United Kingdom', lens: 'State media', gist: 'A ship leaves.' }),
  aTake({ outlet: '?', brokenLink: 'univision dot com' }),
  aTake({ outlet: '한겨레', headline: '크루즈선에서 셋 숨져', link: 'https://www.hani.co.kr/1' }),
];

describe('the takes that hold what is asked', () => {
  it.each<[asked: string, places: readonly number[]]>([
    ['', [0, 1, 2, 3, 4]],
    ['  ', [0, 1, 2, 3, 4]],
    ['univision.com', [0, 1]],
    ['UNIVISION', [0, 1, 3]],
    ['barco', [0, 1]],
    ['ship leaves', [0, 1, 2]],
    ['"ship leaves"', [1, 2]],
    ['"ship of fools"', [0, 1]],
    ['kingdom media', [1, 2]],
    ['크루즈', [1, 4]],
    ['nowhere', [1]],
    [' ? ', [0, 1, 3, 4]],
  ])('are, for “%s”, at %j; one that says nothing yet always is', (asked, places) => {
    expect(placesHolding(takes, asked)).toEqual(places);
  });
});
