/** Words that say how a sentence is built, not what it is about. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a about above after again all also am an and any are aren as at be because been before being below between both but by can cannot ' +
    'could couldn did didn do does doesn doing don done down during each else ever few for from further get gets got had hadn has hasn have haven having he ' +
    'her here hers herself him himself his how i if in into is isn it its itself just let me more most my myself no nor not now of ' +
    'off on once only or other our ours ourselves out over own please same she should so some such than that the their theirs them themselves ' +
    'then there these they this those through to too under until up us very was wasn we were weren what when where which while who whom ' +
    'whose why will with would wouldn you your yours yourself yourselves tell s t re ve ll d m didnt doesnt dont isnt wasnt whats whos hes shes theyre thats'
  ).split(' '),
);
