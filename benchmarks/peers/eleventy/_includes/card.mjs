// The cards of a role with their cues.

import { PARTS, each, escape, listed, pair, permalink, prose, roleLink, segmentLinks, stake } from "./pieces.mjs";

const LISTS = [["listens_for", "Guetter"], ["collects", "Recueillir"], ["uses", "Utiliser"]];

export const card = (shown, names, one) => {
  const said = each(one.contributions, each_ =>
    `<p>${each_.expectation ? `<small>${escape(each_.expectation)}</small> ` : ""}${escape(each_.says)}</p>\n`);
  const playing = one.playing.map(({ part }) => `<b class="part ${part}">${PARTS[part]}</b>`).join(" · ");
  return `<article class="card" id="${one.anchor}" data-segments="${one.segments.join("\n")}" data-channels="${prose(one.channels, "\n")}">
<header>
<h3>${escape(names.moments[one.moment])}${permalink(one.anchor)}</h3>
<p class="meta">${segmentLinks(names, one.segments)}</p>
<p class="meta">${playing} · ${prose(one.nature, ", ")} · ${prose(one.channels, ", ")}</p>
</header>
<div class="contribution">
${said}</div>
${sides(names, one)}${each(one.received, key => received(shown, names, key))}<ol class="cues">
${each(one.cues, each_ => cue(names, each_))}</ol>
${each(one.given, key => given(shown, names, key))}${each(one.promises, key => kept(shown, key))}</article>
`;
};

const sides = (names, one) => {
  const expects = each(one.expects, hope => `<li>${stake(hope.name, hope.is_debt)}</li>`);
  const [lives, needs] = one.lived_by
    ? [`Vécu ici par ${listed(names.roles, one.lived_by)}`, "Ce dont ils ont besoin"]
    : ["Ce que je vis ici", "Ce dont j’ai besoin"];
  return `<div class="sides">
<div class="expected"><h4>Ce que le client attend</h4><ul>${expects}</ul></div>
<dl class="lives">${pair(lives, escape(one.lives))}
${pair(needs, escape(one.needs))}
</dl>
</div>
`;
};

const cue = (names, one) => {
  let whom = one.only ? ` data-segments="${one.only.join("\n")}"` : "";
  if (one.channels) whom += ` data-channels="${prose(one.channels, "\n")}"`;
  const answers = each(one.answers, answer => `${stake(names.expectations[answer.expectation], answer.stake === "debt")} `);
  const only = one.only ? `<p class="only">Seulement pour ${listed(names.segments, one.only)}</p>` : "";
  let rows = one.if ? pair("Si", escape(one.if)) : "";
  if (one.attitude) rows += pair("Attitude", escape(one.attitude));
  rows += pair("Gestes", prose(one.gestures));
  rows += pair("Paroles <small>trame</small>", `<div class="say">${quoted(one.say)}${each(one.avoid, avoided)}</div>`);
  for (const [key, label] of LISTS) if (one[key]) rows += pair(label, prose(one[key]));
  if (one.why) rows += pair("Pourquoi", escape(one.why));
  if (one.channels) rows += pair("Canaux", prose(one.channels, ", "));
  rows += each(one.mirrors, mirror => pair("En retour", `<b>${escape(names.roles[mirror.by])}</b> : ${escape(mirror.given)}`));
  return `<li class="cue" id="cue-${one.id}"${whom}><div class="when">${escape(one.when)}${permalink(`cue-${one.id}`)}</div>`
    + `<div class="what"><p class="answers">${answers}</p>${only}<dl class="form">${rows}</dl>`
    + `${each(one.variations, other => variation(names, other))}</div></li>\n`;
};

const quoted = texts => each(texts, text => `<q>${escape(text)}</q>`);

const avoided = one => {
  const rather = one.rather ? ` <b>plutôt</b> <q>${escape(one.rather)}</q>` : "";
  return `<span class="avoid"><b>pas</b> <q>${escape(one.not)}</q>${rather}</span>`;
};

const variation = (names, one) =>
  `<div class="variation" data-segments="${one.segments.join("\n")}"><p>Pour ${listed(names.segments, one.segments)}</p>`
  + `<dl class="form">${each(one.changes, change)}</dl></div>`;

const change = one => one.say
  ? pair(one.label, `<div class="say">${quoted(one.say)}</div>`)
  : pair(one.is_added ? `${one.label} <small>en plus</small>` : one.label, prose(one.texts));

const received = (shown, names, key) => {
  const one = shown.handoffs[key];
  return `<p class="pass in"><b>Ce que je reçois</b> <a href="#handoff-${key}">${escape(names.roles[one.giver])}</a> `
    + `(${escape(names.moments[one.before])}), <i>${escape(one.when.words)}</i> : ${prose(one.carries, ", ")}</p>\n`;
};

const given = (shown, names, key) => {
  const one = shown.handoffs[key];
  return `<p class="pass out"><b>Ce que je donne</b> <a href="#handoff-${key}">${escape(names.roles[one.receiver])}</a> `
    + `(${escape(names.moments[one.after])}), <i>${escape(one.when.words)}</i> : ${prose(one.carries, ", ")} <q>${escape(one.says)}</q></p>\n`;
};

const kept = (shown, key) => {
  const one = shown.promises[key];
  return `<div class="keeps">\n<p><b>Promesse</b> <a href="#promise-${key}">${escape(one.promise)}</a>, <i>${one.clock.words}</i></p>\n</div>\n`;
};

export const promise = (names, one, mine) => {
  const part = mine.mine.map(leg => `${escape(leg.gist)}, <i>${escape(leg.when)}</i>`).join("<br>");
  const { taken, elapsed, verdict } = mine.clock;
  const { role, says, offers } = one.remedy;
  const rows = pair("Chrono", `<i>${one.clock.words}</i>`) + pair("Ma part", part)
    + pair("Ma part du chrono, au pire", `<b>${taken}</b> sur ${elapsed} · ${verdict}`) + pair("Cible", one.kept)
    + pair("Inacceptable au-delà de", one.unacceptable.words) + pair("Preuve", escape(one.proof))
    + pair("Si c’est manqué", `${roleLink(names, role)} : <q>${escape(says)}</q> Nous offrons : ${offers}`);
  return `<article class="promise" id="promise-${one.id}">
<h3>${escape(one.promise)}${permalink(`promise-${one.id}`)}</h3>
<p class="meta">${one.scope} · ${segmentLinks(names, one.segments)} · ${listed(names.moments, one.moments)}</p>
<dl class="form">
${rows}</dl>
</article>
`;
};

export const handoff = (names, one) => `<article class="handoff" id="handoff-${one.id}">
<p class="route">${roleLink(names, one.giver)} <span aria-hidden="true">→</span> ${roleLink(names, one.receiver)}</p>
<p class="between"><i>${escape(one.when.words)}</i> · ${escape(names.moments[one.before])} → ${escape(names.moments[one.after])} · ${listed(names.segments, one.segments)}</p>
<dl class="form">
${pair("Transmet", prose(one.carries))}
${pair("Au client", escape(one.says))}
${pair("Au collègue", escape(one.tells))}
${pair("À défaut", roleLink(names, one.fallback))}</dl>
</article>
`;
