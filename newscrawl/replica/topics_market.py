"""Topics about markets: sessions, charts, commodities, currencies, listings, funds, ESG."""

from __future__ import annotations

from .phrases import sentences
from .sentences_company import COMPANY, QUOTES
from .sentences_market import ECONOMY, MARKET
from .topics import (
    BOURSE,
    DEVISES,
    EXPERTS,
    FINANCES,
    INTRODUCTIONS,
    ISR,
    MARCHES,
    MATIERES,
    OPCVM,
    PME,
    Topic,
)

SESSION = Topic(
    "session",
    11,
    "bourse",
    {MARCHES: 8, BOURSE: 4},
    {"AFP": 7, "Reuters": 8, "AOF": 6, "Cercle Finance": 4, "Boursorama avec AFP": 1},
    sentences("""
    - La Bourse de Paris [gagne|perd|cède|prend] {move0} à {lvl0}
    - Les valeurs à suivre à Paris
    - Le point sur les marchés
    - Paris [hésite|temporise|souffle], {co} et {co2} en vedette
    - Wall Street finit en [hausse|baisse], l'indice élargi varie de {move0}
    """),
    sentences("""
    - La Bourse de Paris [évolue|s'oriente] [sans direction|prudemment] {today}, le CAC 40 [variant|
      bougeant] de {move0} à {lvl0}, dans un marché [attentif|suspendu] aux banques centrales.
    - Les principales Bourses européennes [ont ouvert|ont débuté] {today} sur une note [hésitante|
      positive|lourde], l'indice parisien s'établissant à {lvl0}.
    """),
    sentences("""
    - Le compartiment des valeurs moyennes [fait mieux|résiste mieux], avec un gain de {pct}.
    - À Tokyo, la séance s'est [achevée|terminée] sur une variation de {pct}, à Hong Kong de {pct}.
    - Les statistiques [publiées|parues] à {clock} GMT ont [surpris|déçu] {few} analystes sur dix.
    - {co} [bénéficie|profite] d'une note [favorable|élogieuse] de {bank}.
    """),
    MARKET,
    (),
    ("À suivre", "Les valeurs en vue", "Taux, changes et pétrole", "Ailleurs en Europe"),
    (5, 9),
    True,
    True,
)

CHART = Topic(
    "chart",
    7,
    "bourse",
    {EXPERTS: 3, BOURSE: 2, MARCHES: 2},
    {"TEC": 1},
    sentences("""
    - {co_upper} : [une consolidation vers les supports est probable|le mouvement reste haussier]
    - {co_upper} : [le rebond peut se poursuivre|le potentiel est limité sous {price0}]
    - {co_upper} : [le retour sous {price0} fragilise la tendance|la résistance de {price0} en ligne de
      mire]
    """),
    sentences("""
    - Notre point pivot se situe à {price0} : [tant que|aussi longtemps que] ce seuil tient, le scénario
      [central|privilégié] vise {price}.
    - Le titre {co} [butte|vient buter] sur la résistance des {price0}, dans un canal [ascendant|
      horizontal] en place depuis {month}.
    """),
    sentences("""
    - Scénario alternatif : sous {price}, le marché [viserait|chercherait] {price}, puis {price}.
    - Les indicateurs de puissance relative [ressortent|se situent] à {k}, en zone [neutre|de
      surchauffe].
    - La moyenne mobile à {k_high} jours [remonte|s'aplatit] vers {price}.
    - Les bandes de volatilité se [resserrent|détendent], [signe|prélude] d'un mouvement directionnel.
    - Les volumes ont [augmenté|diminué] de {pct} au cours des {few} dernières séances.
    - Le précédent sommet, à {price}, remonte à {month} {year}.
    """),
    (),
    (),
    (),
    (2, 4),
)

COMMODITY = Topic(
    "commodity",
    6,
    "bourse",
    {MATIERES: 8, MARCHES: 2},
    {"AFP": 6, "Reuters": 5, "AOF": 3},
    sentences("""
    - Le [pétrole|Brent] [s'établit|se replie|remonte] à {oil0}, l'offre inquiète
    - [Le cuivre|L'or|Le blé|Le cacao] [gagne|perd] {pct0} en une semaine
    - Gaz : les stocks européens [remplis|revenus] à {k0} %
    """),
    sentences("""
    - Les cours du pétrole [évoluaient|se traitaient] {today} autour de {oil0}, les opérateurs [pesant|
      mesurant] une offre [abondante|contrainte] et une demande en [hausse|baisse] de {pct0}.
    - Les marchés des matières premières ont [connu|traversé] une semaine [agitée|contrastée], marquée
      par un écart de {pct0} [sur les métaux|sur les céréales].
    """),
    sentences("""
    - Les réserves commerciales de brut ont [augmenté|diminué] de {few} millions de barils.
    - La tonne de cuivre [s'échange|se négocie] en [hausse|baisse] de {pct} à Londres.
    - Sur le marché du blé, la récolte {country} est [attendue|estimée] en recul de {pct}.
    - Les producteurs se [réuniront|retrouveront] le {day}, [à Vienne|en visioconférence].
    - Une panne {country} a [interrompu|réduit] la production de {n} barils par jour.
    - L'once d'or [évolue|gravite] à moins de {pct} de son [record|plus haut].
    - Les livraisons de gaz [transitant|passant] par le terminal de {city} ont [repris|cessé] {weekday}.
    """),
    MARKET,
    (),
    ("Une demande incertaine", "Métaux et céréales"),
    (4, 7),
    False,
    True,
)

CURRENCY = Topic(
    "currency",
    5,
    "bourse",
    {DEVISES: 8, MARCHES: 2},
    {"AFP": 5, "Reuters": 6, "Cercle Finance": 2},
    sentences("""
    - L'euro à {fx0}, le marché attend la banque centrale
    - Le [dollar|yen|franc suisse] [se reprend|fléchit] de {move0}
    - Devises : le point à la clôture
    """),
    sentences("""
    - L'euro se [traitait|négociait] {today} à {fx0}, [à peine changé|peu changé] dans l'attente d'une
      décision de politique monétaire.
    - Le marché des changes [retenait son souffle|faisait du surplace] {today}, la monnaie unique
      s'échangeant à {fx0}.
    """),
    sentences("""
    - La livre britannique [valait|cotait] {fx}, [au plus haut|au plus bas] depuis {month}.
    - Le yen [a cédé|a repris] {pct} face à la monnaie européenne.
    - Les cambistes [évaluent|estiment] à {k} % la probabilité d'une baisse des taux.
    - La banque nationale suisse [serait intervenue|s'est abstenue] pour un montant de {eur}.
    - Les achats de couverture [auraient porté|ont porté] sur {eur}, selon {bank}.
    """),
    MARKET,
    (),
    ("La banque centrale attendue",),
    (4, 7),
    False,
)

LISTING = Topic(
    "listing",
    4,
    "bourse",
    {INTRODUCTIONS: 9, PME: 2},
    {"AOF": 5, "Cercle Finance": 5, "Reuters": 2},
    sentences("""
    - {co} : les modalités de l'introduction en Bourse, à {price0} l'action
    - {co} lève {eur0} pour son arrivée sur Euronext Growth
    - Le titre {co} [gagne|perd] {pct0} pour ses premiers échanges
    """),
    sentences("""
    - {co} a [fixé|arrêté] {today} à {price0} par action le prix de son introduction en Bourse, pour une
      levée de {eur0}.
    - L'introduction de {co} sur le marché parisien, [prévue|attendue] le {day}, [devrait|pourrait]
      rapporter {eur0}.
    """),
    sentences("""
    - La fourchette indicative avait été [établie|annoncée] entre {price} et {price}.
    - Les demandes ont représenté {few} fois le nombre de titres [offerts|proposés].
    - {pct} du capital [seront|doivent être] détenus par le public à l'issue de l'opération.
    - Le produit de l'émission [financera|servira] la construction d'un site {country}.
    - {bank} et {broker} [dirigent|pilotent] l'opération.
    - Les fondateurs se sont engagés à conserver leurs titres [durant|pendant] {k} mois.
    """),
    COMPANY,
    QUOTES,
    ("Modalités", "L'usage des fonds"),
)

FUND = Topic(
    "fund",
    3,
    "bourse",
    {OPCVM: 9, EXPERTS: 1},
    {"AOF": 5, "Zonebourse": 3, "Lettre Ventadour": 3},
    sentences("""
    - {bank} lance un fonds [obligataire|actions] à échéance {next}
    - Collecte : {eur0} placés dans les fonds monétaires
    - Fonds diversifiés : {bank} vise {rate0} par an
    """),
    sentences("""
    - {bank} [ouvre|propose] à la souscription un fonds dont le rendement [visé|attendu] est de {rate0}
      par an, frais déduits.
    - Les fonds commercialisés en France ont [drainé|attiré] {eur0} au cours du mois de {month0}, [selon|
      d'après] {bank}.
    """),
    sentences("""
    - Les frais courants [s'élèvent|se montent] à {pct_small}, [hors|sans compter les] droits d'entrée.
    - Le portefeuille [compte|réunit] {k} lignes, dont {few} [représentent|pèsent] {pct} de l'encours.
    - La durée de placement [conseillée|recommandée] est de {few} ans.
    - Sur {few} ans, la performance annualisée [atteint|ressort à] {pct}, [contre|après] {pct} pour
      l'indice.
    - L'encours du fonds [dépasse|avoisine] {eur} [à fin|au terme du mois de] {month}.
    - « Nous [évitons|limitons] les paris sectoriels », [assure|explique] {who}, qui gère le
      portefeuille.
    """),
    MARKET,
    (),
    ("La stratégie du gérant", "Frais et risques"),
    (4, 6),
    False,
    True,
)

ESG = Topic(
    "esg",
    4,
    "bourse",
    {ISR: 9, FINANCES: 1},
    {"AFP": 3, "AOF": 4, "Reuters": 3},
    sentences("""
    - {co} [vise|promet] une baisse de {pct0} de ses émissions
    - {co} émet une obligation verte de {eur0}
    - Climat : les entreprises cotées [peinent|tardent] à publier leurs données
    """),
    sentences("""
    - {co} s'est engagé {today} à réduire de {pct0} ses émissions d'ici à {k0} ans, un objectif [validé|
      examiné] par un comité d'experts.
    - {co} a placé {today} une obligation verte de {eur0}, au taux de {rate0}, pour [financer|soutenir]
      ses sites {country0}.
    """),
    sentences("""
    - La consommation d'eau des usines a [baissé|reculé] de {pct} depuis {year}.
    - {few} associations [jugent|estiment] le plan « trop [timide|flou] » et demandent un vote en
      assemblée générale.
    - Les émissions indirectes, qui [pèsent|représentent] {pct} du total, ne sont [pas couvertes|pas
      encore mesurées].
    - Le fonds de solidarité [a versé|a distribué] {eur} à {n} foyers.
    - Un [audit|examen] indépendant [sera publié|paraîtra] le {day}.
    """),
    COMPANY + ECONOMY[:4],
    QUOTES,
    ("Des engagements chiffrés", "Les associations sceptiques"),
)

FINANCE = Topic(
    "finance",
    6,
    "bourse",
    {FINANCES: 8, MARCHES: 3},
    {"AFP": 4, "Reuters": 6, "AOF": 3},
    sentences("""
    - La banque centrale [maintient|abaisse] son taux directeur à {rate0}
    - Dette : la France emprunte {eur0} à {rate0}
    - Les banques [resserrent|assouplissent] leurs conditions de crédit
    """),
    sentences("""
    - La banque centrale a [laissé|fixé] {today} son principal taux à {rate0}, une décision [attendue|
      anticipée] par {k0} économistes sur cinquante.
    - L'agence de la dette a [levé|placé] {today} {eur0} à moyen terme, au taux moyen de {rate0}.
    """),
    sentences("""
    - Le taux de facilité de dépôt [est ramené|passe] à {rate} [à compter du|à partir du] {day}.
    - Deux membres du conseil ont [plaidé|voté] pour un [statu quo|geste plus ample].
    - La demande a [atteint|représenté] {few} fois le montant [proposé|offert] aux investisseurs.
    - Les taux des crédits immobiliers [pourraient|devraient] [suivre|s'ajuster] au {q}.
    - Le rapport annuel [chiffre|évalue] à {eur} les pertes [potentielles|latentes] du secteur.
    """),
    MARKET + ECONOMY,
    (),
    ("Une décision partagée", "La suite du calendrier"),
    (5, 8),
    False,
    True,
)

TOPICS_MARKET = (SESSION, CHART, COMMODITY, CURRENCY, LISTING, FUND, ESG, FINANCE)
