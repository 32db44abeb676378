import { expect, type Locator, type Page } from '@playwright/test';
import { settled } from './browser';

/** Hand is how somebody works a page: every journey is made by mouse and again by keyboard alone. */
export interface Hand {
  press(control: Locator): Promise<void>;
  write(field: Locator, text: string): Promise<void>;
  /** tick chooses a radio button or ticks a box. */
  tick(box: Locator): Promise<void>;
  pick(list: Locator, label: string): Promise<void>;
}

export const mouse: Hand = {
  press: (control) => control.click(),
  write: (field, text) => field.fill(text),
  tick: (box) => box.check(),
  pick: async (list, label) => {
    await list.selectOption({ label });
  },
};

/** The keyboard reaches everything by Tab from where it stands, and never by a script that moves the focus. */
export const keyboard: Hand = {
  async press(control) {
    await reach(control);
    await control.page().keyboard.press('Enter');
  },
  async write(field, text) {
    await reach(field);
    const { keyboard: keys } = field.page();
    if ((await field.getAttribute('type')) === 'date') return typeDate(field, text);
    await keys.press('Control+A');
    await keys.type(text);
  },
  async tick(box) {
    await reach(box);
    if (!(await box.isChecked())) await box.page().keyboard.press('Space');
    await expect(box).toBeChecked();
  },
  async pick(list, label) {
    await reach(list);
    await list.page().keyboard.type(label);
    await expect(list.locator('option:checked')).toHaveText(label);
  },
};

/** A date field takes its parts in the order of the browser's own language; Debian's Chromium speaks American: month first. */
async function typeDate(field: Locator, date: string): Promise<void> {
  const [year = '', month = '', day = ''] = date.split('-');
  for (let part = 0; part < 2; part++) await field.page().keyboard.press('ArrowLeft');
  await field.page().keyboard.type(`${month}${day}${year}`);
  await expect(field).toHaveValue(date);
}

/** More stops than any page has. */
const stops = 250;

/**
 * reach presses Tab until the control has the focus, and checks on the way that nothing hides it (2.4.11). Of radio buttons
 * with one name only one is a stop; the arrows go to the others.
 */
async function reach(control: Locator): Promise<void> {
  await expect(control).toBeVisible();
  const page = control.page();
  for (let i = 0; i < stops; i++) {
    if (await focused(control)) return expectSeen(control);
    if (await besideInGroup(control)) await page.keyboard.press('ArrowDown');
    else await page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard does not reach ${control}`);
}

function focused(control: Locator): Promise<boolean> {
  return control.evaluate((element) => element === document.activeElement);
}

function besideInGroup(control: Locator): Promise<boolean> {
  return control.evaluate((element) => {
    const at = document.activeElement;
    const radio = (e: Element | null): e is HTMLInputElement => e instanceof HTMLInputElement && e.type === 'radio';
    return radio(element) && radio(at) && at.name === element.name;
  });
}

/** What has the focus is not under something that sticks to the window's edge. */
async function expectSeen(control: Locator): Promise<void> {
  const seen = await control.evaluate((element) => {
    const box = element.getBoundingClientRect();
    const at = document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height / 2, 20));
    return (
      at !== null && (element.contains(at) || at.contains(element) || at.closest('label')?.contains(element) === true)
    );
  });
  expect(seen, `${control} has the focus and is hidden`).toBe(true);
}

/** open goes to an address as somebody who typed it. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await settled(page);
}
