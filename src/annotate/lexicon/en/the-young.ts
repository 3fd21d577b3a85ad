/** Those whose age is told in months, weeks and days. */
export const THE_YOUNG: ReadonlySet<string> = new Set(
  'baby babies boy boys girl girls son sons daughter daughters twin twins infant infants child children toddler toddlers grandson granddaughter nephew niece fetus foetus puppy puppies kitten kittens cub cubs panda calf foal lamb'.split(
    ' ',
  ),
);
