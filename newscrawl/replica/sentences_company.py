"""Sentences about one company, shared by several topics. See :mod:`.phrases` for the notation."""

from __future__ import annotations

from .phrases import sentences

COMPANY = sentences("""
- Le spécialiste {trade}, dont le siège est à {place}, [emploie|fait travailler] [environ|quelque|près
  de] {n} [personnes|salariés] {country} et {country2}.
- Le carnet de commandes [s'établit|ressort|se monte] à {eur}, [contre|après] {eur} un an plus tôt.
- L'endettement net [a reculé|a diminué|est revenu] [de {pct}|à {eur}] [à fin {month}|sur la période].
- [Sur ce segment|Dans cette activité], la concurrence de {co2} [reste|demeure] [vive|soutenue], en
  particulier {country}.
- Le groupe a confirmé ses objectifs annuels, [notamment|à savoir] une croissance [organique|interne]
  [d'au moins|proche de] {pct}.
- La marge opérationnelle [courante|ajustée] [atteint|ressort à|s'établit à] {pct} du chiffre
  d'affaires, [contre|après] {pct} [un an auparavant|lors de l'exercice précédent].
- [À la Bourse de Paris|Sur Euronext Paris], le titre [gagnait|prenait|avançait de] {pct} en
  [milieu de matinée|début d'après-midi], à {price}.
- Depuis le [début de l'année|1er janvier], l'action [a progressé|s'est appréciée] de {pct}, [alors
  que|quand] l'indice de son secteur [perd|abandonne] {pct}.
- La direction prévoit [d'investir|de consacrer] {eur} [à la modernisation|à l'extension] de son site
  de {city}, où travaillent {n} personnes.
- Le conseil d'administration proposera le versement d'un dividende de {price} par action, [en hausse
  de|soit une progression de] {pct}.
- [Cette opération|Ce projet] [devrait être relutif|aura un effet positif] sur le bénéfice par action
  dès [la première année|le deuxième exercice], [assure|indique] l'entreprise.
- Les coûts [de l'énergie|des matières premières|logistiques] ont [pesé sur|amputé] le résultat [à
  hauteur de|pour] {eur}, [reconnaît|admet] le communiqué.
- {country_cap}, les ventes [bondissent|grimpent|augmentent] de {pct}, tandis qu'elles [cèdent|
  reculent de] {pct} {country2}.
- Un plan [d'économies|de performance] de {eur} [a été engagé|est en cours], sans [départ contraint|
  fermeture de site] à ce stade.
- La trésorerie disponible [dépasse|atteint] {eur}, [ce qui laisse|de quoi laisser] au groupe des
  marges de manœuvre pour [de petites acquisitions|ses projets].
- Les négociations avec les [fournisseurs|syndicats|banques] [doivent reprendre|reprendront] {weekday}
  à {city}, selon une source [proche du dossier|au fait des discussions].
- Le [prochain rendez-vous|prochain point d'activité] avec les investisseurs est fixé au {day}, [après|
  avant] la clôture des marchés.
- Fondé en {year}, le groupe [compte|exploite] {k} [usines|sites|implantations] et [réalise|tire] {pct}
  de ses revenus hors de France.
- Le fonds {bank} détient [environ|un peu plus de] {pct} du capital depuis {year}.
- En {year}, le groupe avait déjà [cédé|vendu] une filiale {country} pour {eur}.
- La nouvelle ligne de production [doit entrer|entrera] en service au {q} [de l'an prochain|{next}],
  avec une capacité supérieure de {pct}.
- Les [stocks|invendus] ont été ramenés à {k} jours de ventes, [un niveau jugé|un seuil considéré
  comme] normal par la direction financière.
- [Selon|D'après] le document [publié|mis en ligne] {weekday}, {k} [brevets|contrats] ont été [déposés|
  signés] au cours des {few} derniers mois.
- L'agence de notation a maintenu la note de long terme, [assortie|accompagnée] d'une perspective
  [stable|positive].
""")

QUOTES = sentences("""
- « Nous [abordons|entamons] l'année avec [confiance|prudence] et avec un bilan solide », a [déclaré|
  affirmé] {boss}, {boss_role} de {co}.
- « La demande {country} [dépasse|excède] nos capacités actuelles », [explique|souligne] {boss}, qui
  [évoque|mentionne] {k} recrutements.
- « Rien n'est décidé [à ce stade|pour le moment] », a [assuré|répondu] {boss} à des journalistes,
  [écartant|sans évoquer] un calendrier précis.
- « Le marché [sous-estime|mesure mal] la [solidité|qualité] de ces chiffres », [juge|estime] {an},
  analyste chez {bank}.
- « C'est un signal [encourageant|intéressant], mais il faudra [le confirmer|le vérifier] au {q} »,
  [nuance|tempère] {an}, [gérant|analyste] de {bank}.
- « [Notre priorité|Le premier objectif] est de [réduire la dette|protéger la marge] avant toute
  acquisition », a [insisté|précisé] {boss} lors d'une conférence téléphonique.
- « Les clients [reportent|étalent] leurs commandes, ils ne les [annulent|abandonnent] pas », a-t-on
  [fait valoir|expliqué] au siège de {place}.
- « Il reste [beaucoup|un peu] de travail, et nous le savons », [reconnaît|concède] {boss}, à la tête
  du groupe depuis {year}.
- Pour {bank}, [ces annonces|ces éléments] « [valident|confirment] le scénario d'un redressement
  [graduel|progressif] » [engagé|amorcé] en {year}.
""")
