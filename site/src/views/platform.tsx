import { useEffect } from 'preact/hooks';
import { CopyMenu } from '../components/copy-menu.tsx';
import { LevelBar } from '../components/level-bar.tsx';
import { Moved } from '../components/moved.tsx';
import { PlatformAnswer } from '../components/platform-answer.tsx';
import { PlatformCategories } from '../components/platform-categories.tsx';
import { PlatformContents } from '../components/platform-contents.tsx';
import { NotFound, Stale } from '../components/platform-gaps.tsx';
import { PlatformHead } from '../components/platform-head.tsx';
import { PlatformHistory } from '../components/platform-history.tsx';
import { PlatformConcepts, PlatformOfferings } from '../components/platform-introduction.tsx';
import { PlatformLevels } from '../components/platform-levels.tsx';
import { PlatformSection } from '../components/platform-section.tsx';
import { Failed, Loading } from '../components/states.tsx';
import { useLoaded } from '../components/use-loaded.ts';
import { openPlatform, type WithProducts } from '../data/opened.ts';
import { capabilities, capabilityOf, categoryOf, cellOf, platformOf } from '../data/overview.ts';
import type { PlatformFacts } from '../data/overview-shape.ts';
import { isPlatformPart } from '../data/platform-parts.ts';
import type { Route } from '../routes.ts';

type Asked = Route<'platform' | 'concept' | 'offering'>;

/** Everything about one platform: what it is, what it does, what was not found, and what it was. */
export function View({ route }: { readonly route: Asked }) {
  const facts = platformOf(route.platform);
  if (facts === undefined) return <Moved text={route.platform} kind="platform" />;
  return <Known route={route} facts={facts} />;
}

function Known({ route, facts }: { readonly route: Asked; readonly facts: PlatformFacts }) {
  const opened = useLoaded(facts.id, () => openPlatform(facts.id));
  return (
    <article class="platform">
      <PlatformHead facts={facts} tools={<Copies route={route} facts={facts} />} />
      <LevelBar cells={capabilities.map(({ id }) => cellOf(facts.id, id))} platform={facts.id} />
      {opened.state === 'loading' && <Loading what={`Loading the statements on ${facts.name}`} />}
      {opened.state === 'failed' && <Failed what={`What is known of ${facts.name}`} onRetry={opened.retry} />}
      {opened.state === 'there' && <Opened route={route} facts={facts} opened={opened.value} />}
    </article>
  );
}

/** The whole platform, or what is shown of one capability. */
function Copies({ route, facts: { id, name } }: { readonly route: Asked; readonly facts: PlatformFacts }) {
  const capability = route.view === 'platform' ? capabilityOf(route.capability) : undefined;
  if (capability === undefined) return <CopyMenu title={name} subject={({ matrix }) => matrix.byPlatform(id)} />;
  const asked = { platforms: [id], capabilities: [capability.id] };
  return <CopyMenu title={`${name}: ${capability.name}`} subject={({ matrix }) => matrix.findFeatures(asked)} />;
}

interface OpenedProps {
  readonly route: Asked;
  readonly facts: PlatformFacts;
  readonly opened: WithProducts;
}

function Opened({ route, facts, opened }: OpenedProps) {
  const { platform } = opened;
  const target = targetOf(route);
  useEffect(() => {
    if (target === undefined) return;
    const place = document.querySelector<HTMLElement>(
      `[data-feature="${CSS.escape(target)}"], [data-place="${CSS.escape(target)}"]`,
    );
    place?.scrollIntoView({ block: place.matches('section') ? 'start' : 'center' });
    place?.focus({ preventScroll: true });
  }, [target]);
  if (route.view === 'platform' && route.slug !== '' && !hasStatement(opened, route)) {
    return <Moved text={`${route.platform}/${route.category}/${route.slug}`} kind="feature" />;
  }
  if (route.view === 'platform' && route.slug === '' && !isCategory(route.category)) {
    return <Moved text={route.category} kind="category" />;
  }
  if (route.view === 'concept' && platform.introduction.concepts.every(({ slug }) => slug !== route.concept)) {
    return <Moved text={`${route.platform}/${route.concept}`} kind="concept" />;
  }
  if (route.view === 'offering' && !Object.hasOwn(platform.offerings, route.offering)) {
    return <Moved text={`${route.platform}/${route.offering}`} kind="offering" />;
  }
  if (route.view === 'platform' && route.capability !== '') {
    if (capabilityOf(route.capability) === undefined) return <Moved text={route.capability} kind="capability" />;
    return <PlatformAnswer facts={facts} opened={opened} capability={route.capability} />;
  }
  const meant = route.view === 'platform' && route.slug !== '' ? target : undefined;
  return (
    <div class="with-contents">
      <PlatformContents facts={facts} />
      <div class="platform-parts">
        <PlatformLevels facts={facts} opened={opened} />
        <PlatformSection platform={facts.id} part="introduction">
          <p class="summary">{platform.introduction.summary}</p>
        </PlatformSection>
        <PlatformConcepts platform={platform} meant={route.view === 'concept' ? route.concept : undefined} />
        <PlatformOfferings platform={platform} meant={route.view === 'offering' ? route.offering : undefined} />
        <PlatformCategories facts={facts} opened={opened} meant={meant} />
        <NotFound facts={facts} platform={platform} />
        <Stale opened={opened} />
        <PlatformHistory opened={opened} meant={meant} />
      </div>
    </div>
  );
}

/** Whether a word stands where a category of the page may stand, or nothing does. */
function isCategory(word: string): boolean {
  return word === '' || isPlatformPart(word) || categoryOf(word) !== undefined;
}

/** What the address points at within the platform, as its elements name it. */
function targetOf(route: Asked): string | undefined {
  if (route.view === 'concept') return `concept ${route.concept}`;
  if (route.view === 'offering') return `offering ${route.offering}`;
  if (route.category === '') return undefined;
  return route.slug === '' ? `category ${route.category}` : `${route.platform}/${route.category}/${route.slug}`;
}

function hasStatement({ platform }: WithProducts, { category, slug }: Route<'platform'>): boolean {
  const isMeant = (feature: { readonly slug: string }) => feature.slug === slug;
  return (
    (platform.cells[category] ?? []).some(isMeant) ||
    platform.history.some((feature) => feature.category === category && isMeant(feature))
  );
}
