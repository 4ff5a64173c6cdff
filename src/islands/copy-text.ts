/** Gives every text that is there to be copied a button that copies it, and addresses with a host. */

/** Addresses in `text` that name no host, led by that of this page. */
export function withHost(text: string, origin: string): string {
  return text.replaceAll(/(?<=\b(?:src|href)="|^)\/(?!\/)/g, `${origin}/`);
}

function addButton(field: HTMLTextAreaElement): void {
  const { copy = '', copied = '' } = field.dataset;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = copy;
  const said = document.createElement('span');
  said.setAttribute('role', 'status');
  button.addEventListener('click', () => {
    field.select();
    void navigator.clipboard.writeText(field.value).then(() => {
      said.textContent = copied;
    });
  });
  field.after(button, ' ', said);
  field.addEventListener('input', () => {
    said.textContent = '';
  });
}

document.querySelectorAll<HTMLTextAreaElement>('textarea[data-copy]').forEach((field) => {
  field.value = withHost(field.value, location.origin);
  addButton(field);
});
document.querySelectorAll<HTMLElement>('[data-without-address]').forEach((note) => {
  note.hidden = true;
});
