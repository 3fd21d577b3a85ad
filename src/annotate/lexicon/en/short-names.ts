/** Short form of a given name -> the name. */
export const SHORT_NAMES: ReadonlyMap<string, string> = new Map(
  `abe:abraham al:albert alex:alexander andy:andrew ben:benjamin bernie:bernard bill:william billy:william bob:robert bobby:robert brad:bradley cathy:catherine charlie:charles
  chris:christopher chuck:charles dan:daniel danny:daniel dave:david debbie:deborah dick:richard don:donald ed:edward eddie:edward fred:frederick gabe:gabriel gene:eugene
  gerry:gerald jerry:gerald greg:gregory hank:henry harry:harold jack:john jake:jacob jamie:james jeb:john jeff:jeffrey jen:jennifer jenny:jennifer jim:james jimmy:james joe:joseph
  joey:joseph johnny:john jon:jonathan josh:joshua kate:katherine kathy:katherine ken:kenneth kim:kimberly larry:lawrence liz:elizabeth lou:louis maggie:margaret marty:martin
  matt:matthew max:maxwell meg:margaret mick:michael mike:michael mitch:mitchell nate:nathan nick:nicholas norm:norman pam:pamela pat:patrick patty:patricia peggy:margaret
  pete:peter phil:philip ray:raymond rich:richard rick:richard ricky:richard rob:robert robbie:robert ron:ronald ronnie:ronald russ:russell sam:samuel sandy:sandra steve:steven
  stephen:steven sue:susan susie:susan ted:theodore terry:terence tim:timothy tom:thomas tommy:thomas tony:anthony vicky:victoria vince:vincent walt:walter will:william willie:william zach:zachary`
    .trim()
    .split(/\s+/u)
    .flatMap((pair): [string, string][] => {
      const [short = '', long = ''] = pair.split(':');
      return [[short, long]];
    }),
);
