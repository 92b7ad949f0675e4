import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { expect, test } from './fixtures';

const SCREEN = './#/tal-og-kilder';

/** A file as a municipality sends it: alias, unknown name, a figure that is not there, one that looks wrong. */
const FILE = `Område;2031;2032;Bemærkning
Jennumparken;1.290;1.301;
Vangdal;980;985;<img src=x onerror=alert(1)>
Energivej;..;70000;
Vangdalen;980,5;990;=1+1
`;
const upload = { name: 'beboere.csv', mimeType: 'text/csv', buffer: Buffer.from(FILE) };

for (const [theme, language] of [
  ['light', 'da'],
  ['dark', 'en'],
] as const)
  test(`tells sources, calendar and missing figures in ${theme}, ${language}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await page.goto(`${SCREEN}?lang=${language}`);
    await expect(page.locator('.data-section > h2')).toHaveCount(6);
    await expect(page.locator('.page-finding')).toContainText('892');
    await expect(page.locator('.data-kind')).toHaveCount(4);
    for (const summary of await page.locator('.data-kind summary').all()) await summary.click();
    await page
      .getByRole('navigation', { name: language === 'da' ? 'Gå til' : 'Go to' })
      .getByRole('button')
      .nth(4)
      .click();
    await expect(page.locator('#data-load')).toBeFocused();
  });

test('reads a file by keyboard, asks about names, and gives files to put into the data folder', async ({
  page,
}) => {
  await page.goto(SCREEN);
  const input = page.locator('input[type="file"]');
  await input.focus();
  await expect(page.locator('.data-drop')).toHaveCSS('outline-style', 'solid');
  await input.setInputFiles(upload);
  await expect(page.getByText('Vælg, hvilken indikator tallene hører til.')).toBeVisible();
  await page.locator('.data-whole select').first().selectOption('population');
  await expect(page.getByText('8 tal læst: 1 taget, 3 taget med ændring, 4 afvist.')).toBeVisible();
  await expect(page.locator('.data-steps')).toContainText('ligger langt fra de kendte tal');

  // what is asked is not guessed; an answer is taken at once, and by keyboard
  const question = page.getByLabel(/Hvilket område er »Vangdal«/);
  await question.selectOption('vangdalen');
  await expect(page.getByText(/giver et andet tal for det samme/).first()).toBeVisible();
  await question.selectOption(' ');
  await page.getByRole('checkbox', { name: 'Tallet er rigtigt' }).first().focus();
  await page.keyboard.press('Space');
  await expect(page.getByText('8 tal læst: 1 taget, 4 taget med ændring, 3 afvist.')).toBeVisible();

  await page.getByLabel('Navn på indlæsningen').fill('Beboere 2031');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Hent filerne til geodata' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^\d{4}-\d\d-\d\d-beboere-2031\.zip$/);
  const files = unzipSync(new Uint8Array(readFileSync(await download.path())));
  const names = Object.keys(files).map((name) => name.replace(/^figures\/batches\/[^/]+\//, ''));
  expect(names.sort()).toEqual([
    'absences.csv',
    'batch.json',
    'conflicts.csv',
    'corrections.csv',
    'figures/mappings/plan-2025.json',
    'observations.csv',
    'refused.csv',
  ]);
  const observations = Object.entries(files).find(([name]) => name.endsWith('observations.csv'))?.[1];
  expect(new TextDecoder().decode(observations)).toContain(',population,gl-jennumparken,2031,1290,');
  await expect(page.getByText('npm run figures -- undo')).toBeVisible();
});

test('gives the refused rows as a file without formulas, and runs nothing that stands in it', async ({
  page,
}) => {
  await page.goto(SCREEN);
  await page.locator('input[type="file"]').setInputFiles(upload);
  await page.locator('.data-whole select').first().selectOption('population');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Hent de afviste rækker' }).click(),
  ]);
  const rows = readFileSync(await download.path(), 'utf8');
  expect(rows).toContain(`'=1+1`);
  expect(rows).not.toMatch(/(^|;)"?[=+@]/m);
  await expect(page.locator('.data-steps img')).toHaveCount(0);
});

test('says in plain words what it can not read, and lets one go on', async ({ page }) => {
  await page.goto(SCREEN);
  const password = Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(600),
    Buffer.from('EncryptedPackage', 'utf16le'),
  ]);
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'tal.xlsx', mimeType: '', buffer: password });
  await expect(page.getByRole('alert')).toContainText('Regnearket er beskyttet med adgangskode.');
  await page.getByRole('button', { name: 'En anden fil' }).click();
  await expect(page.locator('.data-drop')).toBeVisible();
});
