// More sentences than are read, and links that all say "privacy"; with `?all` ten megabytes and 100,000 links.
const all = location.search === '?all';
const main = document.querySelector('main');
const say = (text) => {
  const line = document.createElement('p');
  line.textContent = text;
  main.append(line);
};
const words = 'You may find that a very long sentence about nothing at all can be written without much effort. ';
for (let turn = 0; turn < (all ? 2_600 : 300); turn++) say(words.repeat(42) + turn);
const links = document.createElement('div');
for (let turn = 0; turn < (all ? 100_000 : 3_000); turn++) {
  const link = document.createElement('a');
  link.href = `/privacy/${turn}`;
  link.textContent = 'privacy';
  links.append(link, ' ');
}
document.body.append(links);
document.title = 'ready';
