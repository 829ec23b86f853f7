/**
 * The years of the National People's Congress, by which a national report's session gives its year.
 *
 * Local congresses of the same number began in different years and sometimes met twice in one, so only the nation's are
 * listed. Source: the congresses' own records, as the reports' headings give them.
 */

/** A congress and the years of its sessions, the first first. */
export interface CongressTerm {
  /** 十四 in 第十四届全国人民代表大会. */
  term: string;
  sessions: readonly number[];
}

/** The national congresses, the first first. */
export const nationalCongresses: readonly CongressTerm[] = [
  { term: "一", sessions: [1954, 1955, 1956, 1957, 1958] },
  { term: "二", sessions: [1959, 1960, 1962, 1963] },
  { term: "三", sessions: [1964] },
  { term: "四", sessions: [1975] },
  { term: "五", sessions: [1978, 1979, 1980, 1981, 1982] },
  { term: "六", sessions: [1983, 1984, 1985, 1986, 1987] },
  { term: "七", sessions: [1988, 1989, 1990, 1991, 1992] },
  { term: "八", sessions: [1993, 1994, 1995, 1996, 1997] },
  { term: "九", sessions: [1998, 1999, 2000, 2001, 2002] },
  { term: "十", sessions: [2003, 2004, 2005, 2006, 2007] },
  { term: "十一", sessions: [2008, 2009, 2010, 2011, 2012] },
  { term: "十二", sessions: [2013, 2014, 2015, 2016, 2017] },
  { term: "十三", sessions: [2018, 2019, 2020, 2021, 2022] },
  { term: "十四", sessions: [2023, 2024, 2025, 2026, 2027] },
];
