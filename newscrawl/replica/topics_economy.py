"""Topics about the economy, savings, the world; and videos."""

from __future__ import annotations

from .phrases import sentences
from .sentences_market import ECONOMY
from .topics import BOURSE, ECONOMIE, EXPERTS, MARCHES, SOCIETES, Topic

MACRO = Topic(
    "macro",
    13,
    "actualite-economique",
    {ECONOMIE: 9, BOURSE: 1},
    {"AFP": 8, "Reuters": 5, "AOF": 1, "Boursorama avec Media Services": 3},
    sentences("""
    - L'activité [progresse|recule|stagne] {country0}, [selon|d'après] une enquête
    - Inflation : {pct0} sur un an en {month0}
    - Emploi : {n0} postes [créés|supprimés] au {q0}
    - Les défaillances d'entreprises [augmentent|diminuent] de {pct0}
    - {country0_cap}, les prix à la consommation en hausse de {pct0}
    """),
    sentences("""
    - L'indicateur avancé de l'activité a [varié|évolué] de {pct0} en {month0}, [montre|indique] une
      enquête publiée {today}.
    - Les prix à la consommation ont [augmenté|progressé] de {pct0} sur un an en {month0}, selon une
      estimation [provisoire|définitive] diffusée {today}.
    - L'économie a [créé|perdu] {n0} emplois au {q0}, d'après des données [publiées|rendues publiques]
      {today}.
    """),
    sentences("""
    - Le recul est [particulièrement|surtout] marqué dans les régions de {city} et de {city}.
    - Les carnets de commandes se [regarnissent|dégarnissent] depuis {few} mois.
    - L'institut [maintient|révise] sa prévision de croissance à {pct_small} [cette année|pour {next}].
    - « C'est la [première|deuxième] alerte depuis {year} », [souligne|rappelle] {an}.
    """),
    ECONOMY,
    (),
    (
        "Une reprise fragile",
        "Le logement pèse",
        "Des prévisions prudentes",
        "Ce que change la mesure",
    ),
    (5, 9),
    False,
    True,
)

WORLD_NEWS = Topic(
    "world",
    10,
    "actualite-economique",
    {ECONOMIE: 9},
    {"AFP": 10, "Boursorama avec Media Services": 6, "Reuters": 4},
    sentences("""
    - {country0_cap}, un accord sur [les minerais|les droits de douane|l'énergie] [se dessine|échoue]
    - Commerce : Bruxelles [menace|rassure] les exportateurs, {eur0} en jeu
    - Budget : {an} défend un effort de {eur0}
    - Transports : la grève [reconduite|suspendue] après {k0} heures de négociation
    """),
    sentences("""
    - Les négociations commerciales [engagées|ouvertes] {country0} ont [repris|buté] {today} sur une
      facture de {eur0}, ont [indiqué|rapporté] plusieurs participants.
    - La commissaire au Commerce a [annoncé|confirmé] {today} un plan de {eur0} pour les filières
      [exposées|touchées] par les nouvelles taxes.
    - Le ministère de l'Économie a [présenté|détaillé] {today} un projet [doté|chiffré] de {eur0}, que
      {k0} parlementaires [contestent|veulent amender].
    """),
    sentences("""
    - « Nous [demandons|réclamons] des garanties écrites », a [lancé|prévenu] {who}, [porte-parole|
      membre] de la délégation.
    - Une nouvelle séance de discussions [est prévue|doit se tenir] le {day} à {city}.
    - Les droits [additionnels|supplémentaires] [frapperaient|toucheraient] {pct} des importations.
    - {few} organisations [syndicales|patronales] ont appelé à une journée d'action le {day}.
    - Le préfet a [recensé|compté] {n} manifestants, [les organisateurs|les syndicats] {n}.
    - « Ce texte ne [règle|résout] rien », a [rétorqué|répliqué] {who} au nom de la région de {city}.
    - Le précédent accord, [signé|paraphé] en {year}, avait [expiré|pris fin] en {month}.
    - L'entrée en vigueur [interviendrait|est envisagée] au {q}, [sous réserve|à condition] d'un vote.
    """),
    ECONOMY,
    (),
    (
        "Des discussions tendues",
        "Les filières inquiètes",
        "Un vote incertain",
        "Terres rares et minerais",
    ),
    (6, 10),
    False,
)

SAVINGS = Topic(
    "savings",
    5,
    "epargne/retraite",
    {ECONOMIE: 4, EXPERTS: 4, BOURSE: 1},
    {"Café de la Bourse": 6, "Boursorama avec Media Services": 4, "Lettre Ventadour": 3},
    sentences("""
    - Retraite : ce qui change au {day0}
    - Plan d'épargne retraite : {n0} épargnants de plus au {q0}
    - Faut-il [racheter des trimestres|sortir en capital] ?
    - Assurance vie : un rendement moyen de {rate0}
    """),
    sentences("""
    - À partir du {day0}, les règles [applicables|en vigueur] changent pour {n0} assurés, avec un taux
      de {rate0}.
    - Les épargnants ont [placé|versé] {eur0} sur des produits de retraite au {q0}, soit une [hausse|
      évolution] de {pct0}.
    """),
    sentences("""
    - Le plafond de déduction [s'établit|passe] à {pct} du revenu, [dans la limite|avec un maximum] de
      {price} par jour.
    - Un assuré né en {year} [peut|pourra] partir {few} mois plus tôt, à taux [plein|réduit].
    - La revalorisation est [fixée|limitée] à {pct_small}, [contre|après] {pct_small} l'an dernier.
    - Les frais de gestion [varient|s'échelonnent] de {pct_small} à {pct_small} selon les contrats.
    - « Il faut [comparer|relire] les contrats [ligne à ligne|chaque année] », [conseille|recommande]
      {who}, [conseil|notaire] à {city}.
    - Le rachat partiel [reste possible|est autorisé] après {few} ans, [sous conditions|sans pénalité].
    - Les couples [mariés|pacsés] peuvent [mutualiser|additionner] leurs plafonds.
    - Sur {few} ans, {eur} ont été transférés d'anciens contrats.
    """),
    ECONOMY,
    (),
    ("Qui est concerné ?", "Les pièges à éviter", "Un exemple chiffré"),
    (6, 9),
    False,
    True,
)

VIDEO = Topic(
    "video",
    0,
    "videos",
    {BOURSE: 4, MARCHES: 3, ECONOMIE: 3, SOCIETES: 2},
    {"Boursorama": 3, "Zonebourse": 1},
    sentences("""
    - [L'invité du jour|Le grand entretien] : {boss}, {boss_role} de {co}
    - [En trois minutes|Décryptage] : {co} face à {co2}
    - La séance vue par {an}, {bank}
    """),
    sentences("""
    - {boss}, {boss_role} de {co}, revient {today} sur le {q0} et sur l'objectif de {pct0} [affiché|
      annoncé] pour {next}.
    - Le duel entre {co} et {co2}, [résumé|raconté] {today} en quelques chiffres : {eur0} de ventes et
      une marge de {pct0}.
    - {an}, de {bank}, [commente|décrypte] {today} l'évolution du titre {co}, autour de {price0}.
    """),
    sentences("""
    - Au menu de l'entretien : les [projets|ambitions] {country}, la concurrence de {co2} et les {eur}
      d'investissements.
    - Une émission [présentée|animée] par {who}, enregistrée à {city}.
    """),
    (),
    (),
    (),
    (1, 2),
)

TOPICS_ECONOMY = (MACRO, WORLD_NEWS, SAVINGS)
