import type { ColleagueWords } from '../colleague-words.ts';

/** How people hand a move over, and say who stands in for them. */
export const colleagues: ColleagueWords = {
  give: `ge[ över| bort], lämna[ över], lämnar[ över], överlåt, överlåta, överlämna, skicka över, tilldela, flytta över`,
  to: `till, över till, åt`,
  over: `över`,
  all: `alla[ mina][ pågående] flyttar, mina flyttar, alla, allt[ mitt], allting, alla mina kunder`,
  it: `den, det, den här[ (flytten|kunden|planen)], denna[ flytt], flytten, planen, kunden`,
  move: `[flytten|kunden] [(för|av|som heter)]`,
  nobody: `csp, microsoft, oss, mig, dig, er, vår csp`,
  withdraw: `(ta tillbaka|dra tillbaka|avbryt|ångra|stoppa) [min ](överlämningen|överlämning)[ av| för], lämna inte över`,
  standIn: `[(min|sätt|ange|välj|utse) ](ersättare|ställföreträdare|vikarie|stand[ ]in|backup)[ är| till]`,
  until: `till[ och med][ den], t o m[ den], tom[ den], fram till[ den]`,
  standsIn: `(vikarierar|ersätter|täcker|hoppar in|går in|står in)[ för] mig, är min (ersättare|ställföreträdare|vikarie|backup), som (min )?(ersättare|vikarie)`,
  off: `(avsluta|ta bort|stäng av|radera|ingen)[ mer] [min ](ersättare|ersättaren|ersättning|ersättningen|ställföreträdare|vikarie|stand[ ]in), (ersättare|ställföreträdare|vikarie|stand[ ]in) (av|bort), jag är tillbaka från (semestern|ledigheten|föräldraledigheten)`,
  who: `[min |visa min ](ersättare|ställföreträdare|vikarie), vem är min (ersättare|ställföreträdare|vikarie), vem (ersätter|vikarierar för) mig`,
};
