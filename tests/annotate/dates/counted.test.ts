import { describe } from 'vitest';
import { cases } from './cases.ts';

describe('years far away, and years of two digits', () => {
  cases([
    ['Ice may be gone by 2150.', '2150 = 2150'],
    ['The clock should run until the year 4000.', 'the year 4000 = 4000'],
    ['It fell in A.D. 410, not 44 B.C.', 'A.D. 410 = 0410', '44 B.C. = BC0044'],
    ['They wed in June ’87.', 'June ’87 = 1987-06'],
    ['It opened on March 3,2019.', 'March 3,2019 = 2019-03-03'],
  ]);
});

describe('a number that counts or names is no year', () => {
  cases([
    ['The shop at 1967 Orchard Lane burned.'],
    ['She rents 2011 W. Pine Street, Suite 1999.'],
    ['The yard built 1920 boats, 1940 barges and 2010 rafts.'],
    ['Some 2040 tents stood there.'],
    ['A 1750-ton ship sank.'],
    ['They released 2018 figures in a 1950-style hall.', '2018 = 2018', '1950 = 1950'],
    ['The 2012 floods were worse.', '2012 = 2012'],
  ]);
});

describe('weeks, fortnights and weekdays counted', () => {
  cases([
    ['They met on Friday of last week.', 'Friday of last week = 2020-01-03'],
    ['It opens Tuesday next week.', 'Tuesday next week = 2020-01-14'],
    ['She left the week before last.', 'the week before last = 2019-W52'],
    ['He returns the month after next.', 'the month after next = 2020-03'],
    ['It rained the Monday before last.', 'the Monday before last = 2019-12-30'],
    ['It rained three Mondays ago.', 'three Mondays ago = 2019-12-23'],
    ['The fair is on the second Sunday in May 2020.', 'the second Sunday in May 2020 = 2020-05-10'],
    ['It shut two fortnights ago.', 'two fortnights ago = 2019-12-12'],
    ['The past fortnight was hard.', 'The past fortnight = P2W'],
    ['He left a year and two months ago.', 'a year and two months ago = 2018-11'],
    ['She fell two weeks and three days ago.', 'two weeks and three days ago = 2019-12-23'],
  ]);
});

describe('what is done in the present tense at a date is planned', () => {
  cases([
    ['The orchestra plays Monday.', 'Monday = 2020-01-13'],
    ['Members go to the polls on Monday.', 'Monday = 2020-01-13'],
    ['The king visits the yard Monday.', 'Monday = 2020-01-13'],
    ['Shops open at 9 a.m. on Monday.', '9 a.m. on Monday = 2020-01-13T09:00'],
    ['The train leaves the half-built quay on Monday, he said.', 'Monday = 2020-01-13'],
    ['The boat sails three days from Monday.', 'three days from Monday = 2020-01-16'],
    ['Prices fell Monday.', 'Monday = 2020-01-06'],
    ['The firm extended its offers Monday.', 'Monday = 2020-01-06'],
    ['The paper shows the losses of Monday.', 'Monday = 2020-01-06'],
  ]);
});

describe('clock times take the day of their entry', () => {
  cases([
    [
      'It sank on May 3, 1979.\n\nNobody knew why.\n\nThe board meets here.\n\nThe siren rang at 10:30 p.m.',
      'May 3, 1979 = 1979-05-03',
      '10:30 p.m. = 2020-01-09T22:30',
    ],
    [
      'January 7\n\n10:30 p.m. The siren rang.\n\n11:15 p.m. It stopped.',
      'January 7 = 2020-01-07',
      '10:30 p.m. = 2020-01-07T22:30',
      '11:15 p.m. = 2020-01-07T23:15',
    ],
  ]);
});
