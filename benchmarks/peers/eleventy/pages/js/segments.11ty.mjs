// The score of a segment: the wall of staves, then every moment.

import { each, escape, frame, permalink, prose, roleLink, stake } from "../../_includes/pieces.mjs";

export const data = {
  pagination: { data: "shown.segments", size: 1, alias: "score" },
  permalink: ({ score }) => `segments/${score.id}.html`,
};

export const render = ({ shown, score }) => {
  const name = escape(score.name);
  const main = `<header class="page">
<p class="kicker">Partition d’ensemble · ${score.share}</p>
<h1>${name}</h1>
<p class="meta">Constats : ${prose(score.evidence, " · ")}</p>
<p class="meta">Version ${score.version}</p>
</header>
${wall(shown, score)}<section id="moments">
<h2>Parcours</h2>
${score.movements.map((one, place) => movement(shown, score, one, place)).join("")}</section>
`;
  return frame(shown, name, sheet(score), main, "");
};

// Where things stand in the grid.
const sheet = score => {
  const count = score.movements.length;
  let rules = `.wall{grid-template-columns:var(--label) repeat(${count},minmax(0,1fr))}`;
  for (let column = 1; column < count + 2; column++) rules += `:where(.wall [role=row])>:nth-child(${column}){grid-column:${column}}`;
  for (let row = 1; row <= score.rows; row++) rules += `.r${row},.r${row}>*{grid-row:${row}}`;
  for (const { first, last } of score.slurs) rules += `.wall .s${first}-${last}{grid-column:${first + 1}/${last + 2}}`;
  return rules + score.crossings.map((one, number) => `#h${number}{grid-area:${one.area}}`).join("");
};

const wall = (shown, score) => {
  const { names } = shown, { movements } = score, wide = movements.length * 10;
  const cells = write => each(movements, one => `<div role="cell">${write(one)}</div>`);
  const heads = each(movements, one =>
    `<div role="columnheader"><a href="#${one.moment}"><b>${one.number}</b> ${escape(names.moments[one.moment])}</a></div>`);
  const points = movements.map((one, place) => `${place * 10 + 5},${(3 - one.emotion) * 10 + 5}`).join(" ");
  const way = each(movements, one => `<li><a href="#${one.moment}">${escape(names.moments[one.moment])}</a> ${feels(one.emotion)}</li>`);
  return `<section id="glance" class="on-wall">
<h2>La partition d’un coup d’œil</h2>
<ol class="way">${way}</ol>
<div class="wall-frame dense">
<div class="wall" role="table" aria-label="La partition d’un coup d’œil" aria-colcount="${movements.length + 1}">
<div role="row" class="heads r1"><div role="columnheader">Moment</div>${heads}</div>
${row("hopes r2", "Ce que j’attends", cells(one => `<ul>${each(one.hopes, hope)}</ul>`))}
${row("emotion r3", "Émotion", cells(one => feels(one.emotion)))}
<svg class="curve" viewBox="0 0 ${wide} 70" preserveAspectRatio="none" aria-hidden="true" focusable="false">
<path d="M0 35H${wide}"/><polyline points="${points}"/></svg>
${row("efforts r4", "Effort", cells(effort))}
${row("heat r5", "Clients", cells(one => each(one.faces.customer, short)))}
${row("heat r6", "Collaborateurs", cells(one => each(one.faces.employee, short)))}
${score.levels.map((level, place) => slurred(shown, level, place + 7)).join("")}
${each(score.lines, one => line(shown, movements, one))}${score.crossings.map(arrow).join("")}</div>
</div>
<p class="legend wall-legend">${shown.constants.wall_legend}</p>
<h3>Promesses qui courent sur ce parcours</h3>
<ul class="slurs">${each(score.slurs, one => spans(shown, one))}</ul>
</section>
`;
};

const row = (kind, label, cells) => `<div role="row" class="${kind}"><div role="rowheader">${label}</div>${cells}</div>`;

const hope = one => `<li>${stake(one.name, one.is_debt)}</li>`;

const feels = emotion => `<span class="feels e${emotion + 3}">${emotion < 0 ? "" : "+"}${emotion}</span>`;

const effort = one =>
  `<span class="pips" aria-hidden="true">${"●".repeat(one.effort)}${"○".repeat(5 - one.effort)}</span> ${one.effort}/5`;

const short = one => `<ul><li class="${one.heat}"><span role="img" aria-label="${one.said}">✓</span> <b>${one.value}</b>/${one.target} `
  + `<small>${one.unit}</small> <small>${escape(one.name)} · ${one.period}</small></li></ul>`;

const arrow = (one, number) =>
  `<div class="arrow ${one.way} ${one.reach} track${number % 4}" id="h${number}" aria-hidden="true"></div>\n`;

const slurred = (shown, level, place) => {
  const all = each(level, ({ first, last, state, verdict, promise }) =>
    `<div role="cell" aria-colindex="${first + 1}" aria-colspan="${last - first + 1}" class="slur s${first}-${last} ${state}">`
    + `<p>${escape(shown.promises[promise].promise)} <b class="state ${state}">${verdict.words} · marge ${verdict.margin}</b></p></div>`);
  return `<div role="row" class="slurred r${place}">${all}</div>\n`;
};

const spans = (shown, { first, last, promise }) => {
  const one = shown.promises[promise];
  return `<li><b>${first}${last === first ? "" : `–${last}`}</b> ${escape(one.promise)} <i>${escape(one.clock.words)}</i></li>`;
};

const line = (shown, movements, one) => {
  const { role, lane } = one;
  const visible = one.is_first_below
    ? `<div role="row" class="visibility r${lane - 1}"><div role="cell">Ligne de visibilité</div></div>\n`
    : "";
  return `${visible}<div class="lane r${lane}" aria-hidden="true"></div>\n<div role="row" class="part-of r${lane + 1}">`
    + `<div role="rowheader">${roleLink(shown.names, role)} <small>${one.group} · ${escape(one.department)}</small></div>`
    + `${each(movements, ({ number, played }) => cell(shown, number, played[role]))}</div>\n`;
};

const cell = (shown, number, stave) => {
  if (!stave) return '<div role="cell" class="rest"></div>';
  const led = stave.part === "lead" ? " mène" : "";
  const notes = each(stave.notes, one => `<li><i>${escape(one.short)}</i> ${escape(one.gist)}</li>`);
  const given = stave.gives
    ? `<p class="to"><span aria-hidden="true">→</span> ${escape(shown.names.roles[shown.handoffs[stave.gives].receiver])}</p>`
    : "";
  return `<div role="cell" class="${stave.part}"><p class="part"><b>${number}</b>${led}</p><ul>${notes}</ul>${given}</div>`;
};

const movement = (shown, score, one, place) => {
  const { names } = shown, { movements } = score, before = movements[place - 1], after = movements[place + 1];
  const staves = each(score.lines, line_ => one.played[line_.role] ? stave(names, line_, one.played[line_.role]) : "");
  return `<article class="movement" id="${one.moment}">
<header>
<h3><span class="number">${one.number}</span> ${escape(names.moments[one.moment])}${permalink(one.moment)}</h3>
<p class="meta">${prose(one.nature, ", ")} · ${prose(one.channels, ", ")} · Émotion ${feels(one.emotion)} · Effort ${one.effort}/5</p>
</header>
<div class="hopes">
<ul>
${each(one.hopes, hope)}
</ul>
</div>
<div class="heats">
${faces(names, "Clients", one.faces.customer)}
${faces(names, "Collaborateurs", one.faces.employee)}
</div>
${staves}${each(one.onward, key => passed(shown, key))}<p class="turn">${before ? turn(names, before, "← ", "") : ""}`
    + `<span>${one.number}/${movements.length}</span>${after ? turn(names, after, "", " →") : ""}</p>
</article>
`;
};

const turn = (names, one, before, after) => `<a href="#${one.moment}">${before}${escape(names.moments[one.moment])}${after}</a>`;

const faces = (names, label, all) =>
  `<div><p class="kicker">${label}</p><ul class="heat">${each(all, one => face(names, one))}</ul></div>`;

const face = (names, one) => {
  const whose = one.role ? `, ${escape(names.roles[one.role])}` : "";
  return `<li class="${one.heat}"><p>${escape(one.name)} <small>${one.method}${whose}</small></p>`
    + `<p><b>${one.value}</b> ${one.unit} · cible ${one.target}</p><p><span aria-hidden="true">✓</span> ${one.said}</p>`
    + `<p><small>${one.period} · ${one.n} réponses</small></p></li>`;
};

const stave = (names, { role, stage }, one) => {
  const notes = each(one.notes, note =>
    `<li><b class="tempo">${escape(note.when)}</b> ${escape(note.gist)} <small>${escape(note.answers)}</small></li>\n`);
  return `<div class="stave ${one.part}">\n<h4><a href="../roles/${role}.html#${one.card}">${escape(names.roles[role])}</a> `
    + `<small>${one.part === "lead" ? "mène" : stage}</small></h4>\n<ul class="notes">\n${notes}</ul>\n</div>\n`;
};

const passed = ({ names, handoffs }, key) => {
  const one = handoffs[key];
  return `<p class="pass out"><b>Relais vers la suite</b> ${escape(names.roles[one.giver])} → ${escape(names.roles[one.receiver])} `
    + `(${escape(names.moments[one.after])}), <i>${escape(one.when.words)}</i> : ${prose(one.carries, ", ")}</p>\n`;
};
