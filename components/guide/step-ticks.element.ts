import { readStored, writeStored } from '../storage';

/** Ticks of a guide's steps, kept in this browser only. Stored data that cannot be read is set aside, not lost. */
export class StepTicks extends HTMLElement {
  connectedCallback(): void {
    const key = `guide:${this.dataset.guide ?? ''}`;
    const done = read(key);
    const boxes = [...this.querySelectorAll<HTMLInputElement>('.tick input')];
    for (const box of boxes) {
      const label = box.closest('label');
      if (label) label.hidden = false;
      box.checked = done.has(box.name);
      box.addEventListener('change', () => {
        const latest = read(key);
        if (box.checked) latest.add(box.name);
        else latest.delete(box.name);
        writeStored(key, JSON.stringify([...latest]));
        this.#show(boxes);
      });
    }
    this.#show(boxes);
  }

  #show(boxes: readonly HTMLInputElement[]): void {
    const links = [...this.querySelectorAll<HTMLElement>('.journey > li')];
    for (const [index, box] of boxes.entries()) links[index]?.toggleAttribute('data-done', box.checked);
    const progress = this.querySelector<HTMLElement>('.progress');
    if (!progress) return;
    const count = boxes.filter((box) => box.checked).length;
    progress.hidden = count === 0;
    progress.textContent = (this.dataset.progress ?? '')
      .replace('{done}', String(count))
      .replace('{total}', String(boxes.length));
  }
}

function read(key: string): Set<string> {
  const stored = readStored(key);
  if (stored === null) return new Set();
  try {
    const value: unknown = JSON.parse(stored);
    if (Array.isArray(value)) return new Set(value.filter((item) => typeof item === 'string'));
  } catch {
    // Falls through: kept aside below.
  }
  writeStored(`${key}:damaged`, stored);
  return new Set();
}
