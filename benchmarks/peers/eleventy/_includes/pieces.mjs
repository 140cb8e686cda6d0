// What pages of roles and of segments have in common.

const ESCAPED = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const SPECIAL = /[&<>"']/;

export const PARTS = { lead: "je mène", support: "j’appuie", listens: "à l’écoute" };
export const ABSENT = '<span class="none">non renseigné</span>';

export const escape = text => SPECIAL.test(text) ? text.replace(/[&<>"']/g, one => ESCAPED[one]) : text;

export const each = (all, write) => {
  let said = "";
  if (all) for (const one of all) said += write(one);
  return said;
};

export const prose = (texts, between = "<br>") => texts.length === 1 ? escape(texts[0]) : texts.map(escape).join(between);

export const listed = (names, ids) => ids.map(id => escape(names[id])).join(", ");

export const pair = (label, said) => `<div><dt>${label}</dt><dd>${said}</dd></div>`;

export const permalink = anchor => `<a class="perma" href="#${anchor}" aria-label="Lien vers cet endroit">#</a>`;

export const stake = (name, isDebt) => isDebt
  ? `<span class="debt">${escape(name)} <small>dette</small></span>`
  : `<span class="difference">${escape(name)} <small>différence</small></span>`;

export const roleLink = (names, id) => `<a href="../roles/${id}.html">${escape(names.roles[id])}</a>`;

export const segmentLinks = (names, ids) =>
  ids.map(id => `<a href="../segments/${id}.html">${escape(names.segments[id])}</a>`).join(", ");

export const frame = (shown, title, sheet, main, script) => {
  const house = escape(shown.house.name);
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${shown.constants.policy}">
<meta name="color-scheme" content="light dark">
<title>${title} · ${house}</title>
<style>${shown.constants.style}</style>
<style>${sheet}</style>
</head>
<body>
<a class="skip" href="#main">Aller au contenu</a>
<header class="site">
<p><a href="../index.html">${house}</a></p>
<nav aria-label="Pages"><ul>
<li><a href="../index.html#roles">Métiers</a></li>
<li><a href="../index.html#segments">Segments</a></li>
<li><a href="../coverage.html">Couverture</a></li>
<li><a href="../promises.html">Promesses</a></li>
<li><a href="../backlog.html">Ce qui rapporte</a></li>
<li><a href="../mirrors.html">Miroirs</a></li>
</ul></nav>
</header>
<main id="main">
${main}</main>
<footer class="site"><p>Compilé par Parcours d’après les spécifications de la maison.</p></footer>
${script}</body>
</html>
`;
};
