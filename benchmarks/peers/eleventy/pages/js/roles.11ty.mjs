// The page of a role.

import { card, handoff, promise } from "../../_includes/card.mjs";
import { ABSENT, PARTS, each, escape, frame, listed, pair, prose, roleLink, segmentLinks } from "../../_includes/pieces.mjs";

export const data = {
  pagination: { data: "shown.roles", size: 1, alias: "role" },
  permalink: ({ role }) => `roles/${role.id}.html`,
};

export const render = ({ shown, role }) => {
  const { names } = shown, name = escape(role.name);
  const sheet = `@page { @top-left { content: "${name} · ${escape(shown.house.name)} · version ${role.version}" } }`;
  const main = [
    head(role, name), who(names, role), forWhom(names, role), glances(shown, role), finder(shown, role),
    each(role.cards, one => card(shown, names, one)), "</section>\n", bonds(shown, role), latitude(names, role.latitude),
    owed(names, role), works(names, role),
  ].join("");
  return frame(shown, name, sheet, main, `<script>${shown.constants.script}</script>\n`);
};

const head = (role, name) => `<header class="page">
<p class="kicker">Partition · ${role.stage} · ${escape(role.department)}</p>
<h1>${name}</h1>
<p class="intro">${escape(role.mission)}</p>
<p class="meta">Version ${role.version}</p>
<nav class="toc" aria-label="Sommaire"><ol>
<li><a href="#who">Qui je suis ici</a></li>
<li><a href="#for-whom">Pour qui je travaille</a></li>
<li><a href="#glance">Ma partition d’un coup d’œil</a></li>
<li><a href="#cards">Mes fiches</a></li>
<li><a href="#promises">Mes promesses</a></li>
<li><a href="#handoffs">Mes relais</a></li>
<li><a href="#latitude">Ma latitude</a></li>
<li><a href="#owed">Ce que mon encadrement me doit</a></li>
<li><a href="#works">Comment je sais que ça marche</a></li>
<li><a href="#authors">Qui l’a écrite</a></li>
</ol></nav>
</header>
`;

const who = (names, role) => `<section id="who">
<h2>Qui je suis ici</h2>
<p class="identity">De <q>${escape(role.identity_from)}</q> vers <q>${escape(role.identity_to)}</q></p>
<dl class="facts">
${pair("Responsable", role.manager ? roleLink(names, role.manager) : ABSENT)}
${pair("Horaires", escape(role.opening))}
</dl>
<h3>Ce que j’apporte</h3>
<dl class="form wide">${each(role.brings, one => pair(segmentLinks(names, [one.segment]), escape(one.says)))}</dl>
</section>
`;

const forWhom = (names, role) => {
  const chains = each(role.chains, chain => {
    const through = each(chain.through, one =>
      `<li>${roleLink(names, one.role)} <small>${escape(one.delivers)} <i>sous ${one.within.words}</i></small></li>\n`);
    return `<ol class="chain">\n<li>Moi</li>\n${through}<li class="customer">${segmentLinks(names, chain.segments)}</li>\n</ol>\n`;
  });
  const served = each(role.served_by, one =>
    `<li>${roleLink(names, one.role)} : ${escape(one.delivers)}, <i>sous ${one.within.words}</i></li>`);
  const by = served ? `<h3>Qui travaille pour moi</h3>\n<ul>${served}</ul>\n` : "";
  return `<section id="for-whom">\n<h2>Pour qui je travaille</h2>\n${chains}${by}</section>\n`;
};

const glances = (shown, role) => {
  const lines = each(role.glances, one => glance(shown.names, one));
  return `<section id="glance">\n<h2>Ma partition d’un coup d’œil</h2>\n${shown.constants.notation}${lines}</section>\n`;
};

const glance = (names, one) => {
  const counts = one.counts.map(({ part, count }) => `${PARTS[part]} ${count}/${one.of}`).join(" · ");
  return `<h3 id="glance-${one.segment}">${segmentLinks(names, [one.segment])} <small>${counts}</small></h3>
<ol class="staff" aria-labelledby="glance-${one.segment}">
${each(one.beats, beat_ => beat(names, beat_))}</ol>
`;
};

const beat = (names, one) => {
  const moment = escape(names.moments[one.moment]);
  const name = one.card ? `<a href="#${one.card}">${moment}</a>` : moment;
  const sometimes = one.is_sometimes ? " <small>parfois</small>" : "";
  let passed = one.receives ? `<p class="pass">reçu de : ${listed(names.roles, one.receives)}</p>` : "";
  if (one.gives) passed += `<p class="pass">remis à : ${listed(names.roles, one.gives)}</p>`;
  if (one.leads) passed += `<p class="neighbour">mené par ${escape(names.roles[one.leads])}</p>`;
  const maybe = one.is_sometimes ? '<use href="#maybe" x="50%"/>' : "", barIn = one.receives ? '<use href="#bar-in"/>' : "";
  return `<li class="${one.part}"><div><p class="name">${name}</p>\n<p class="part">${PARTS[one.part]}${sometimes}</p>\n${passed}</div>`
    + `<svg class="measure" aria-hidden="true" focusable="false"><use href="#staff"/><use href="#note-${one.part}" x="50%"/>${maybe}${barIn}`
    + `<use href="#${one.gives ? "bar-out" : "bar"}" x="100%"/></svg>${one.tempo ? `<p class="tempo">${escape(one.tempo)}</p>` : ""}</li>\n`;
};

const finder = ({ names, constants }, role) => {
  const segments = each(role.glances, ({ segment }) => `<option value="${segment}">${escape(names.segments[segment])}</option>`);
  const channels = each(role.channels, one => `<option value="${escape(one)}">${escape(one)}</option>`);
  return `<section id="cards">
<h2>Mes fiches</h2>
${constants.legend}
<form class="finder" role="search" aria-label="Trouver un repère" data-way="À ma façon" data-all="Tous" hidden>
<p><label for="find-words">Mots</label><input id="find-words" name="words" type="search" autocomplete="off"></p>
<p><label for="find-segment">Segment</label><select id="find-segment" name="segments"><option value="">Tous</option>${segments}</select></p>
<p><label for="find-channel">Canal</label><select id="find-channel" name="channels"><option value="">Tous</option>${channels}</select></p>
<p><button type="reset">Tout montrer</button> <output data-said="%1 repères sur %2"></output></p>
</form>
`;
};

const bonds = (shown, role) => {
  const promises = each(role.promises, one => promise(shown.names, shown.promises[one.commitment], one)) || `<p>${ABSENT}</p>\n`;
  const passed = keys => each(keys, key => handoff(shown.names, shown.handoffs[key])) || "<p>Aucun n’est renseigné.</p>";
  return `<section id="promises">
<h2>Mes promesses</h2>
${promises}</section>
<section id="handoffs">
<h2>Mes relais</h2>
<h3>Ce que je reçois</h3>
${passed(role.received)}<h3>Ce que je donne</h3>
${passed(role.given)}</section>
`;
};

const latitude = (names, one) => `<section id="latitude">
<h2>Ma latitude</h2>
<dl class="form wide">
${pair("Sans demander", prose(one.alone))}
${pair("Plafond", escape(one.up_to))}
${pair("Je demande toujours avant", ABSENT)}
${pair("Au-delà, j’alerte", one.alert ? `${roleLink(names, one.alert)}, <i>sous ${one.alert_within.words}</i>` : ABSENT)}
${pair("Droit à l’erreur", escape(one.right_to_error))}
</dl>
</section>
`;

const owed = (names, role) => {
  const all = each(role.owed_to_me, one => `<div class="mirror">
<p class="asked"><small>Demandé</small> ${escape(one.asked)}</p>
<p class="given"><small>Rendu, par ${roleLink(names, one.by)}</small> ${escape(one.given)}</p>
</div>
`);
  return `<section id="owed">\n<h2>Ce que mon encadrement me doit</h2>\n${all || `<p>${ABSENT}</p>`}</section>\n`;
};

const works = (names, role) => {
  const all = each(role.measures, one => `<h3>${escape(names.moments[one.moment])}</h3><div class="faces">
${face("Clients", one.customer)}${face("Collaborateurs", one.employee)}</div>
`);
  return `<section id="works">
<h2>Comment je sais que ça marche</h2>
${all}</section>
<section id="authors">
<h2>Qui l’a écrite</h2>
<ul>
<li>Repères dont les auteurs ne sont pas renseignés : ${role.unsigned}</li></ul>
</section>
`;
};

const face = (label, all) => `<div><p class="kicker">${label}</p>${each(all, measure) || `<p>${ABSENT}</p>\n`}</div>\n`;

const measure = one => {
  const readings = each(one.readings, read =>
    `<li>${read.period} <b>${read.value}</b> ${one.unit} <small>${read.n} réponses · ${prose(read.source, ", ")}</small></li>`);
  return `<p><b>${escape(one.name)}</b> <small>${one.method}</small></p>\n<ul class="readings">${readings}`
    + `<li>Cible : ${one.target} · <span aria-hidden="true">✓</span> ${one.said}</li></ul>\n`;
};
