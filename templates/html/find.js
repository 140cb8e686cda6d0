(() => {
  const form = document.querySelector('.finder');
  if (!form) return;
  const cards = [...document.querySelectorAll('.card')];
  const plain = text => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/’/g, "'").toLowerCase();
  const texts = new Map([...document.querySelectorAll('.cue')].map(cue => [cue, plain(cue.textContent)]));
  const chosen = new Map();
  const suits = (one, wanted) => Object.keys(wanted).every(name =>
    !wanted[name] || one.dataset[name] === undefined || one.dataset[name].split('\n').includes(wanted[name]));
  const show = (one, isShown) => { one.classList.toggle('off', !isShown); return isShown; };
  const find = () => {
    const { segments, channels, profiles, words } = Object.fromEntries(new FormData(form));
    const wanted = { segments, channels, profiles };
    const sought = plain(words).split(/\s+/).filter(Boolean);
    const isSilent = !sought.length;
    let found = 0;
    for (const card of cards) {
      const way = chosen.get(card) ?? profiles;
      wanted.profiles = way ?? '';
      for (const button of card.querySelectorAll('.chooser button')) button.setAttribute('aria-pressed', button.value === wanted.profiles);
      const suited = suits(card, wanted);
      for (const part of card.querySelectorAll('.variation, .profile')) show(part, suits(part, wanted));
      const cues = [...card.querySelectorAll('.cue')];
      const shown = cues.filter(cue =>
        show(cue, suited && suits(cue, wanted) && sought.every(word => texts.get(cue).includes(word))));
      found += shown.length;
      show(card, suited && (shown.length > 0 || isSilent && !cues.length));
    }
    const count = form.querySelector('output');
    count.textContent = count.dataset.said.replace('%1', found).replace('%2', texts.size);
  };
  for (const card of cards) {
    const names = [...card.querySelectorAll('.variation, .profile')].flatMap(part => part.dataset.profiles?.split('\n') ?? []);
    if (!names.length) continue;
    const chooser = document.createElement('div');
    chooser.className = 'chooser';
    chooser.setAttribute('role', 'group');
    chooser.setAttribute('aria-label', form.dataset.way);
    for (const name of new Set(['', ...names])) {
      const button = document.createElement('button');
      Object.assign(button, { type: 'button', value: name, textContent: name || form.dataset.all });
      button.addEventListener('click', () => { chosen.set(card, name); find(); });
      chooser.append(button);
    }
    card.querySelector('header').append(chooser);
  }
  form.addEventListener('input', event => { if (event.target.name === 'profiles') chosen.clear(); find(); });
  form.addEventListener('submit', event => event.preventDefault());
  form.addEventListener('reset', () => { chosen.clear(); setTimeout(find); });
  addEventListener('hashchange', () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && target.closest('.off')) { form.reset(); setTimeout(() => target.scrollIntoView()); }
  });
  form.hidden = false;
  find();
})();
