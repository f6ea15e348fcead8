import type { Take } from '@/core/dossier/take';
import { aTake } from './build';

const silent: readonly (readonly [outlet: string, region: string, link: string])[] = [
  [
    'Bloomberg',
    'United States',
    'https://www.bloomberg.com/news/articles/2026-06-24/anthropic-accuses-alibaba-of-illicitly-accessing-its-ai-models',
  ],
  [
    'Business Standard',
    'India',
    'https://www.business-standard.com/technology/tech-news/anthropic-alibaba-dispute-puts-ai-distillation-under-spotlight-what-is-it-126062600540_1.html',
  ],
  [
    'The Next Web',
    'Netherlands / global',
    'https://thenextweb.com/news/anthropic-accuses-alibaba-distillation-claude-qwen',
  ],
  [
    'Decrypt',
    'United States',
    'https://decrypt.co/372130/anthropic-urges-congress-crack-down-ai-distillation-chinese-rivals',
  ],
  [
    'TechSpot',
    'United States',
    'https://www.techspot.com/news/112897-anthropic-accuses-china-alibaba-stealing-claude-ai-capabilities.html',
  ],
  ['Taipei Times', 'Taiwan', 'https://www.taipeitimes.com/News/biz/archives/2026/06/26/2003859739'],
  [
    'Business Today India',
    'India',
    'https://www.businesstoday.in/technology/artificial-intelligence/story/anthropic-accuses-alibaba-of-largest-ever-attempt-to-extract-claude-ai-capabilities-539087-2026-06-25',
  ],
  [
    'Dunya News',
    'Pakistan',
    'https://dunyanews.tv/en/Technology/959267-anthropic-accuses-alibaba-of-illicitly-accessing-claude-ai-model',
  ],
  [
    'Express Tribune',
    'Pakistan',
    'https://tribune.com.pk/story/2615045/anthropic-says-alibaba-illicitly-extracted-claude-ai-model-capabilities',
  ],
  [
    'Japan Times',
    'Japan',
    'https://www.japantimes.co.jp/business/2026/06/25/companies/anthropic-alibaba-illegal-access/',
  ],
  [
    'Cybersecurity Insiders',
    'United States',
    'https://www.cybersecurity-insiders.com/anthropic-accuses-china-alibaba-of-conducting-distillation-attack-on-claude-ai-models/',
  ],
  [
    'Inc.com',
    'United States',
    'https://www.inc.com/hazel-gandhi/anthropic-accused-alibaba-of-a-distillation-attack-heres-what-that-means-and-why-its-so-dangerous/91365906',
  ],
];

const voiced: readonly (readonly [outlet: string, region: string, language: string, lens: string, link: string])[] = [
  [
    "Tom's Hardware",
    'United States',
    'en',
    'hardware / security detail',
    'https://www.tomshardware.com/tech-industry/artificial-intelligence/anthropic-claims-that-chinas-alibaba-illicitly-distilled-its-models-from-april-to-june-2026',
  ],
  [
    'Nikkei Asia',
    'Japan',
    'en',
    'Asia tech, US-China framing',
    'https://asia.nikkei.com/business/technology/artificial-intelligence/anthropic-accuses-alibaba-of-largest-known-distillation-attack-on-claude',
  ],
  [
    'South China Morning Post',
    'Hong Kong / China',
    'en',
    'Hong Kong independent, tech-war sceptical',
    'https://www.scmp.com/tech/tech-war/article/3344499/anthropics-distilling-charges-against-chinese-firms-expose-ai-training-grey-area',
  ],
  [
    'Global Times',
    'China',
    'zh',
    'Chinese state media, US tech-hegemony framing',
    'https://www.globaltimes.cn/page/202606/1364418.shtml',
  ],
];

/** The takes of the first real dossier as printed, without its sentences: 17 of them, 5 voiced, 5 lenses, 8 regions. */
export const seedTakes: readonly Take[] = [
  aTake({
    outlet: 'CNBC',
    region: 'United States',
    language: 'en',
    lens: 'US tech financial',
    gist: 'The letter itself.',
    link: 'https://www.cnbc.com/2026/06/24/anthropic-alibaba-distillation-campaign.html',
  }),
  ...silent.map(([outlet, region, link]) => aTake({ outlet, region, link, language: 'en' })),
  ...voiced.map(([outlet, region, language, lens, link]) =>
    aTake({ outlet, region, language, lens, link, gist: `What ${outlet} says.` }),
  ),
];
