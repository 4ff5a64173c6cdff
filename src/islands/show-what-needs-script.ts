/** Shows what leads nowhere without a script: here there is one. */
document.querySelectorAll<HTMLElement>('.needs-script').forEach((element) => {
  element.hidden = false;
});
