import type { RemindingWords } from '../language.ts';

/** How somebody asks to be reminded of a customer or of a thing to do, and answers a reminder. */
export const reminding = {
  remind: `
    (påminn|påminna|pinga|knuffa|peta på|larma|puffa) (mig|oss), [en |ny ]påminnelse, (lägg (till|in)|skapa|sätt|ställ in|ge mig|skicka|skicka mig|gör) [en ]påminnelse, (säg|säga|hojta|ropa) till (mig|oss), hojta[ till]
  `,
  tell: `hör av dig, meddela mig, väck mig, säg till, skriv till mig, varna mig, kontakta mig, tjata på mig`,
  watch: `[börja ]bevaka, (håll|ha) (koll|ett öga) på, följ, övervaka, spana på`,
  about: `om[ att], att, när, för, angående, gällande, rörande, kring, till, på grund av, med anledning av, ang, apropå`,
  ends: `
    den, i, på, per, till[s][ den], till och med[ den], tom[ den], fram till[ den], senast[ den], inför den, innan[ den], före[ den]
    [som |avtalet |perioden |löptiden |vars avtal |och ](slut|slutar|går ut|löper ut|upphör|förfaller|utgår|löper till|gäller till|slutdatum|med slutdatum|förfallodatum|förnyas|tar slut)[ den| i| på| till]
  `,
  not: `inte, ej`,
  toDo: {
    after: `att, om att, på att`,
    freely: `så [att ](jag|vi), för då (ska|måste) (jag|vi)`,
    beside: `inte, jag, vi, ska, skall, måste, behöver, bör, också, äntligen`,
    onDay: `den, i, på, per, till, senast[ den]`,
    // An infinitive: those that do not end in -a are few.
    verb: '.+a|be|bli|bo|do|ge|gro|le|ro|se|tro',
  },
  dayNumber: { before: `den`, after: `a, e` },
  lengths: {
    before: `i, med, om`,
    one: `en, ett`,
    units: { day: `dag[ar], dygn, dar`, week: `vecka, veckor`, month: `månad[er], mån` },
    whole: { day: `dagen, imorgon, i morgon`, week: `veckan, nästa vecka`, month: `månaden, nästa månad` },
    ahead: `innan[ den| det| slutet[ av| på]| avtalet för| perioden för], före[ den| slutet[ av| på]], i förväg, dessförinnan, tidigare, före det`,
  },
  politeness: `tack[ så mycket], tackar, snälla, är du snäll, är du bussig, om du kan, om det går, va, ok, okej`,
  replies: {
    done: `
      [(det |allt |nu |nu är |är |det är |allt är |jag är |vi är |redan ) ](klar|klart|klara|färdig|färdigt|färdiga), nu är det (klart|gjort|fixat), [det är |är |redan ](gjort|fixat|avklarat|ordnat|avbockat|åtgärdat), (jag|vi) har (gjort|fixat|ordnat) (det|den)
      markera[ den| det] som (klar|klart|färdig), bocka av[ den| det]
    `,
    moved: `
      [(redan |är |har |har blivit |kunden är |det är |den är |de är |nu är de |nu är den |de har |har redan |vi har ) ](flyttad|flyttat|flyttade|flyttats)[ över][ allt| dem| den| det], markera[ den| det] som (flyttad|flyttat), [är |blev ](migrerad|migrerade|överförd|överförda|överflyttad|överflyttade), flytten är (klar|gjord|genomförd)
      (allt|allting|alltihop|alla|alla licenser|alla prenumerationer|alla licenserna) (är|ligger|finns|sitter|kör|syns) (nu |redan )?(hos oss|på vår sida|i vår csp)
      (prenumerationerna|licenserna|allt|alla|allting|alltihop) (är|har|blev|har blivit) [nu |alla ](flyttad|flyttat|flyttade|flyttats|överförda|överförts|migrerade|migrerats), (prenumerationerna|licenserna|allt|alla|de|allting) (fördes|flyttades|migrerades|överfördes) [alla |allt |nu ](över)?
    `,
    stop: `sluta[ nu], stopp, stoppa, räcker nu`,
    'stop-reminders': `
      sluta (påminna|tjata|pinga)[ på][ mig| oss], (stoppa|avsluta|stäng av|ta bort) (påminnelsen|påminnelserna|påminnelser), inga fler påminnelser, (påminn|pinga) mig inte (mer|igen|längre), du behöver inte påminna mig[ mer| längre]
    `,
    snooze: `
      (snooza|snooze)[ den| det], skjut (upp|på)[ den| det| det här], senarelägg[ den| det], påminn (mig|oss) (om det )?(igen|senare), påminn igen, påminn mig på nytt
    `,
    later: `senare, inte (nu|idag|i dag|än|ännu|klar än|klart än|klar|klart), en annan gång, (fråga|hör av dig|försök) (igen|senare)`,
    joints: `med, om, för, till[s], i, på, igen, den, det`,
  },
} as const satisfies RemindingWords;
