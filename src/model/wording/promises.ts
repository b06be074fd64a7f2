import type { Wording } from './found-words.ts';
import { withoutQuotations } from './quotations.ts';

// What is promised is a gain for whoever buys: ease, speed, savings, or company. What a product does can be looked up, and
// what somebody gains from it cannot.

/** Goods that are named to be sold: what is said of them is how they are, and not what they do. */
const goods = '(?:solution|platform|experience|suite|toolkit|powerhouse|offering)s?';
const vague = '(?:simple|easy|fast|quick|flexible|scalable|secure|reliable|modern|agile|efficient|smart|fun)';
const comparatives = '(?:faster|quicker|cheaper|easier|better|more|less|lower|higher)';

/** By what is right instead: each list has patterns, with small letters. */
const promises = (): readonly (readonly [expected: string, ...patterns: readonly string[]])[] => [
  [
    'the steps that are needed, or what the platform does by itself',
    '(?:makes?|making) (?:it|this|that|\\w+) (?:very |so )?(?:easy|easier|simple|simpler|a breeze)',
    '(?:easy|simple|quick)[- ]to[- ](?:use|learn|deploy|install|set[- ]up|understand|integrate|manage|adopt)',
    '(?:has|have) never been (?:easier|simpler|faster)',
    'simplif(?:ies|ying)',
    'with (?:ease|confidence)|peace of mind|worry[- ]free|hands[- ]free|pain(?:less|lessly)|frictionless(?:ly)?',
    'without (?:the |any )?(?:hassles?|worr(?:y|ies|ying)|headaches?|friction|effort)|minimal effort',
    '(?:remov|eliminat|tak|reduc|abstract)\\w* (?:away )?(?:the )?(?:pain|complexity|bottlenecks?|silos?|friction|guesswork|hassle|burden|toil)',
    'says? goodbye to|no more (?:\\w+ )?(?:silos?|bottlenecks?|waiting|guesswork|headaches?|firefighting)',
    '(?:in|with) (?:just|only) (?:a (?:few|couple of) |one |\\d+ )?(?:clicks?|minutes|seconds|lines of code)|in no time',
    '(?:live|running|started|production|productive|deployed) in (?:a few )?(?:minutes|seconds|hours|days)',
    'takes? (?:all the )?care of (?:everything|the rest|the infrastructure|all)',
  ],
  [
    'a figure with what it was measured on, or the mechanism',
    `\\d+(?:[.,]\\d+)? ?(?:x|×|times) ${comparatives}`,
    '(?:dramatically|drastically|massively|tremendously|significantly|exponentially) (?:reduc|improv|increas|accelerat|cut|lower|boost|simplif|faster|better|speed)\\w*',
    'time[- ]to[- ](?:market|value|insights?|production)',
    '(?:cuts?|slash(?:es)?|saves?) (?:(?:their|operational|infrastructure) )*(?:costs?|time|money|effort)(?! (?:limits?|of|per|series|zones?|stamps?)(?!\\w))',
    `(?:accelerat|speed up|fast[- ]track|turbocharg|jump[- ]?start)\\w* (?:(?:the|their|its|every|machine[- ]learning|ml|ai) )*(?:journeys?|innovation|development|deliver\\w*|time|business\\w*|workflows?|teams?|adoption|projects?)`,
    '(?:boost|increas|improv|enhanc|maximi[sz])\\w* (?:the )?(?:\\w+ )?(?:productivity|efficiency|collaboration|agility|innovation)',
    '(?:maximum|optimal|peak|top|superior) (?:performance|costs?|efficiency|quality|results)',
    'innovates? (?:faster|at)|cost[- ]effective(?:ly)?',
  ],
  [
    'what is shown, and where',
    '(?:actionable|valuable|meaningful|deep(?:er)?|real[- ]time) insights?',
    '(?:make|drive|take)s? (?:better|smarter|faster|informed|data-driven) (?:\\w+ )?decisions',
    'single pane of glass|at (?:their|the) fingertips',
  ],
  [
    'which ones',
    '(?:all|every|any) (?:of )?(?:their|its|an organi[sz]ation’s)? ?(?:\\w+ ){0,2}needs(?= ?[.,;]|$)|everything (?:\\w+ ){1,3}needs?(?!\\w)',
    '(?:all|any|every|most) (?:of the )?(?:major|popular|leading|common|important) (?:[\\w-]+ ){0,2}?(?:framework|librar|language|cloud|tool|format|database|platform|provider|model|source|vendor)\\w*',
    '(?:a|an|the) (?:wide|broad|vast|huge|rich|extensive|comprehensive|full|complete|ever-growing) (?:range|array|suite|variety|spectrum|selection|breadth) of',
    'the (?:entire|whole|full|complete) (?:ml|ai|mlops|machine[- ]learning|model|data science) (?:life ?-?cycle|journey|workflow)',
    'sophisticated [\\w-]+|(?:advanced|smart|intelligent) (?:algorithms?|ai|technolog(?:y|ies)|capabilities|analytics|tooling|automation)(?! (?:pack|add-on|edition|plan|module|tier)s?(?!\\w))',
  ],
  [
    'a limit or a figure, or nothing',
    '(?:un)?limit(?:ed|less) (?:scal\\w+|possibilities|potential|power|flexibility)|scales? (?:infinitely|limitlessly|without limits?|to any size)',
    '(?:great|ultimate|total|maximum|full|complete) (?:flexibility|freedom|visibility|transparency|peace)',
    'possibilities are (?:endless|limitless)|endless possibilities',
    '(?:at|to) (?:massive|any|infinite|planet|internet|web|enterprise) scale|ultra[- ](?:low|fast|high|reliable|secure)(?![- ](?:disk|ssd|gpu)s?)',
    'for (?:any|every) budget|(?:no|zero) hidden (?:fees?|costs?|charges?)|(?:simple|transparent|fair|affordable|competitive) pric(?:es?|ing)',
  ],
  [
    'what the platform does, which its page shows',
    '(?:deliver|drive|create|reali[sz]e)s? (?:the )?(?:\\w+ )?(?:value|growth|roi|innovation|outcomes)',
    '(?:unlock|unleash|harness)\\w* (?:the )?(?:\\w+ )?(?:potential|power|value|insights?)',
    '(?:transform|revolutioni[sz]|reinvent|reimagin|redefin)\\w* (?:the way|how (?:teams|people|companies|organi[sz]ations)|every|ai|ml|business\\w*|data science)',
    'democrati[sz](?:es?|ed|ing)|streamlin(?:es?|ed|ing)|(?:ai|ml|mlops|machine[- ]learning) (?:to|for) everyone',
    '(?:helps?|enabl\\w+) (?:\\w+ )?(?:teams|organi[sz]ations|business(?:es)?|companies|enterprises|customers|everyone)',
    'focus(?:es)? on (?:what matters|the things that matter|innovation|what they do best)',
    '(?:to )?the next level|next-level|future[- ]proof\\w*|game[- ]changers?|get(?:ting)? started (?:for free|today|now)',
    '(?:ai|ml|mlops|data|machine[- ]learning|cloud|customer) journeys?',
    '(?:best|proven) practices are built[- ]in|(?:proven|tried and tested) (?:solution|architecture|platform|technolog)\\w*',
    '(?:trusted|loved|adored|relied (?:up)?on) by (?:[\\w-]+ ){0,3}(?:compan|team|enterprise|customer|organi[sz]ation|developer|user|brand|leader|scientist|engineer|fortune|bank)\\w*',
    '(?:chosen|preferred|used) by (?:many|most|leading|top|over|more|\\d[\\d,]*|(?:hundreds|thousands|millions) of) (?:[\\w-]+ ){0,3}(?:compan|team|enterprise|customer|organi[sz]ation|developer|brand|leader|bank)\\w*',
    '(?:hundreds|thousands|millions|tens of thousands) of (?:compan|team|enterprise|customer|organi[sz]ation|developer|business)\\w*|(?:decades|years) of experience',
    '(?:teams|developers|users|customers|engineers|data scientists) love|(?:most|much|best)[- ]loved',
    'fortune[- ](?:50|100|500|1000)|world[- ](?:renowned|leading)|(?:highly|critically) acclaimed|(?:our|its) customers',
    'built for (?:the )?(?:enterprises?|scale|speed|teams|developers|everyone|the future)|designed (?:for|with) (?:scale|speed|simplicity|developers) (?:in mind)?',
    '(?:enterprise|production)[- ]ready|battle[- ](?:tested|proven)|mission[- ]critical|rock[- ]solid|bullet-?proof',
    `(?:end-to-end|all-in-one|one[- ]stop|unified|holistic|complete|comprehensive|modern|smart|intelligent)(?:,? (?:and )?(?:[\\w-]+)){0,3} ${goods}(?! (?:studio|id|name|url|api)s?(?![\\w-]))`,
    `(?:is|are) (?:designed to be |built to be )?${vague}(?:, ${vague})*,? and ${vague}`,
    'holistic(?:ally)?|superior|exceptional(?:ly)?|amazing(?:ly)?|awesome|incredibl[ey]|excellent|stunning|unprecedented|delightful|powerhouses?|world’s (?:first|best|leading)',
    'boasts?|(?:highly|very|extremely|truly|incredibly) (?:scalable|flexible|secure|reliable|efficient|advanced|fast|performant|customi[sz]able)',
    'the only (?:[\\w-]+ )?(?:platform|solution|vendor|product)(?! (?:role|team|engineer|admin)\\w*)',
  ],
];

interface Made {
  /** One pattern for all, with a group for each. */
  readonly pattern: RegExp;
  readonly expected: readonly string[];
}

let made: Made | undefined;

/** Made when it is first needed: most programs check no texts. */
function patterns(): Made {
  if (made === undefined) {
    const all = promises();
    const groups = all.map(([, ...each]) => `(${each.join('|')})`).join('|');
    made = { pattern: new RegExp(`(?<![\\w-])(?:${groups})(?![\\w-])`, 'gi'), expected: all.map(([better]) => better) };
  }
  return made;
}

/** What readers are promised: gains, ease, the absence of bounds, and who else believes it. */
export const promisesIn: Wording = function* (text) {
  const { pattern, expected } = patterns();
  for (const match of withoutQuotations(text).matchAll(pattern)) {
    const words = match[0].trim();
    const better = expected[match.slice(1).findIndex((group) => group !== undefined)] ?? 'what the platform does';
    yield { words, start: match.index, found: `the promise '${words}'`, expected: better };
  }
};
