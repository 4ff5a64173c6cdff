/** Takes files that a person chooses or drops, wherever on the page they let go of them. */

/** The parts of the page that files come in by. */
export interface FilePlaces {
  /** The whole page: a file let go beside the box would otherwise replace the page. */
  readonly page: EventTarget;
  /** The box that shows that a file may be dropped. */
  readonly box: Pick<HTMLElement, 'classList'>;
  readonly input: EventTarget & Pick<HTMLInputElement, 'files' | 'value'>;
}

function transferOf(event: Event): DataTransfer | undefined {
  const transfer = 'dataTransfer' in event ? (event.dataTransfer as DataTransfer | null) : null;
  // Text that is dragged into a field is none of this page's business.
  return transfer?.types.includes('Files') ? transfer : undefined;
}

/** Calls `take` with the first file of each choice and each drop, also when it is the same again. */
export function takeFiles({ page, box, input }: FilePlaces, take: (file: File) => void): void {
  const takeFirst = (files: FileList | null) => {
    const file = files?.[0];
    if (file) take(file);
  };
  // Browsers tell of a choice only when it differs from the last, and a mended file has its name.
  input.addEventListener('click', () => {
    input.value = '';
  });
  input.addEventListener('change', () => {
    takeFirst(input.files);
  });
  page.addEventListener('dragover', (event) => {
    if (!transferOf(event)) return;
    event.preventDefault();
    box.classList.add('dragging');
  });
  page.addEventListener('dragleave', (event) => {
    // Leaving one element for another is no leaving of the page.
    if (!('relatedTarget' in event) || event.relatedTarget === null)
      box.classList.remove('dragging');
  });
  page.addEventListener('drop', (event) => {
    const transfer = transferOf(event);
    if (!transfer) return;
    event.preventDefault();
    box.classList.remove('dragging');
    takeFirst(transfer.files);
  });
}
