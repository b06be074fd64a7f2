import { describe, expect, test } from 'vitest';
import { type Explorer, root } from './explorer.ts';

const { searchFeatures } = root;

/** Types words letter by letter, and waits each time until what they find is laid out. */
const typeSlowly = `(async () => {
  const box = document.querySelector('input[data-main]');
  let letters = 0;
  for (const words of ['hyperparamter tunning', 'canary']) {
    for (let length = 1; length <= words.length; length++) {
      box.value = words.slice(0, length);
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve));
      void document.body.offsetHeight;
      letters++;
    }
  }
  return letters;
})()`;

export function searchChecks(site: Explorer): void {
  const results = () => site.page.locator('.results a');
  const said = () => site.page.locator('.found').innerText();

  /** Milliseconds that the page computes for a letter, from the key to the layout; other programs do not lengthen them. */
  const timeOfLetter = async () => {
    const session = await site.context.newCDPSession(site.page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const seconds = async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
    };
    const before = await seconds();
    const letters = await site.page.evaluate<number>(typeSlowly);
    return (((await seconds()) - before) * 1000) / letters;
  };

  describe('the search of the explorer', () => {
    test('is opened by Ctrl-K from everywhere, and is complete by keyboard', async () => {
      await site.open('#/grid');
      await site.page.keyboard.press('Control+k');
      await site.page.getByText('statements to search').waitFor();
      await site.page.keyboard.type('canary');
      await results().first().waitFor();
      const expected = searchFeatures('canary');
      expect(await said()).toContain(`${expected.length} statements`);
      // What is called by the words stands before what has them.
      const named = await site.page.locator('.names a').count();
      const downTo = async (place: number) => {
        for (let press = 0; press <= place; press++) await site.page.keyboard.press('ArrowDown');
      };
      await downTo(named + 1);
      await site.page.keyboard.press('ArrowUp');
      expect(await site.page.locator(':focus').innerText()).toContain(expected[0]?.feature.text);
      await site.page.keyboard.press('Escape');
      expect(await site.page.locator(':focus').getAttribute('type')).toBe('search');
      await downTo(named);
      await site.page.keyboard.press('Enter');
      await site.page.locator('.statement.meant').waitFor();
      expect(await site.page.locator(':focus').getAttribute('data-feature')).toBe(expected[0]?.feature.id);
      await site.page.goBack();
      await results().first().waitFor();
      expect(await site.page.getByRole('searchbox').inputValue()).toBe('canary');
      expect(await results().first().locator('mark').allInnerTexts()).toContain('canary');
    });

    test('marks what was meant by a typing error, and says which words matched nothing', async () => {
      await site.open('#/search?q=katbi%20xyzzyxyzzy');
      await results().first().waitFor();
      expect(await said()).toContain('“katbi” is read as katib');
      expect(await said()).toContain('“xyzzyxyzzy” matches nothing');
      expect((await results().first().locator('mark').allInnerTexts()).join()).toMatch(/katib/i);
    });

    test('says that nothing matches, and that there are too many words', async () => {
      await site.open('#/search?q=xyzzyxyzzy');
      await site.page.getByText('No statement matches.').waitFor();
      const words = Array.from({ length: 40 }, (_, number) => `w${number}`).join('%20');
      await site.open(`#/search?q=${words}`);
      await site.page.getByText('too many words').waitFor();
    });

    test('is limited to a platform by its address, and knows what is called by the words', async () => {
      await site.open('#/search?q=Katib&platform=mlflow,kubeflow');
      await results().first().waitFor();
      const { length } = searchFeatures('Katib', { platforms: ['mlflow', 'kubeflow'] });
      expect(await said()).toContain(`${length} statement`);
      const named = site.page.getByRole('list', { name: 'Called by these words' }).getByRole('link');
      expect(await named.first().getAttribute('href')).toBe('#/concepts/kubeflow/katib');
    });

    test('leads by several words of anybody to the capability that has them all among its names', async () => {
      await site.open('#/search?q=canary%20rollout');
      await results().first().waitFor();
      const named = site.page.getByRole('list', { name: 'Called by these words' }).getByRole('link');
      expect(await named.first().getAttribute('href')).toBe('#/capabilities/traffic-splitting');
      // What nearly every capability is called by leads to none.
      await site.page.getByRole('searchbox').fill('model');
      await expect.poll(() => site.page.locator('.names a[href^="#/capabilities/"]').count()).toBe(0);
    });

    test('answers as one types, with 44 platforms too', async () => {
      await site.open('#/search');
      await site.page.getByText('statements to search').waitFor();
      const own = await timeOfLetter();
      expect(await results().count()).toBeGreaterThan(0);
      await site.openExtended('#/search');
      await site.page.getByText('statements to search').waitFor();
      const many = await timeOfLetter();
      expect(await results().count()).toBeGreaterThan(0);
      console.log(`A letter typed takes ${own.toFixed(1)} ms; with 44 platforms ${many.toFixed(1)} ms.`);
    });
  });
}
