"""Topics about companies: results, contracts, advice of brokers, press releases, bids."""

from __future__ import annotations

from .phrases import sentences
from .sentences_company import COMPANY, QUOTES
from .topics import BOURSE, EXPERTS, FINANCES, PME, SOCIETES, Topic

RESULTS = Topic(
    "results",
    17,
    "bourse",
    {SOCIETES: 6, BOURSE: 4, PME: 2, FINANCES: 1},
    {"AOF": 8, "Cercle Finance": 9, "AFP": 4, "Reuters": 6, "Zonebourse": 2},
    sentences("""
    - {co} : [résultat opérationnel|bénéfice net|Ebitda] en hausse de {pct0} au {q0}
    - {co} : le chiffre d'affaires [recule|baisse] de {pct0} au {q0}
    - {co} [relève|confirme|abaisse] ses prévisions après un {q0} [contrasté|solide|mitigé]
    - {co} dégage un bénéfice de {eur0} au {q0}
    - {co} : [les ventes déçoivent|les marges rassurent] {country0}
    """),
    sentences("""
    - {co} a publié {today} un [résultat|bénéfice] net de {eur0} au titre du {q0}, en [hausse|
      progression] de {pct0} sur un an, [porté|tiré] par ses activités {country0}.
    - Le groupe {co} a fait état {today} d'un chiffre d'affaires de {eur0} au {q0}, soit une variation
      de {pct0} [à données comparables|à périmètre constant].
    - Le spécialiste {trade} {co} a [dévoilé|présenté] {today} des comptes [supérieurs|conformes] aux
      attentes pour le {q0}, avec une marge de {pct0}.
    """),
    sentences("""
    - Hors éléments exceptionnels, le bénéfice [ressort|s'élève] à {eur}, [là où|alors que] le
      consensus [visait|attendait] {eur}.
    - L'activité {trade} [représente|pèse] désormais {pct} des ventes, [contre|après] {pct} en {year}.
    - Une [dépréciation|provision] de {eur} a été passée sur une filiale [acquise|reprise] en {year}
      {country}.
    - Le flux de trésorerie disponible [s'améliore|se dégrade] de {eur} [sur douze mois|en un an].
    - Pour l'exercice en cours, {co} table sur une croissance [comprise entre|de] {few} et {pct}.
    - Les effets de change ont [coûté|rapporté] {eur}, [principalement|surtout] {country}.
    - À taux de change constants, la progression [aurait atteint|serait de] {pct} [au {q}|sur
      l'exercice].
    """),
    COMPANY,
    QUOTES,
    (
        "Des marges sous surveillance",
        "Prévisions affinées",
        "Une structure allégée",
        "Le détail par activité",
        "Perspectives",
    ),
    (5, 9),
    True,
    True,
)

CONTRACT = Topic(
    "contract",
    11,
    "bourse",
    {SOCIETES: 6, BOURSE: 3, PME: 4},
    {"AOF": 6, "Cercle Finance": 7, "AFP": 3, "Reuters": 4, "Boursorama CP": 4},
    sentences("""
    - {co} [remporte|décroche|signe] un contrat de {eur0} {country0}
    - {co} : partenariat avec {co2} {country0}
    - {co} livrera {k0} équipements {country0}
    - {co} va [ouvrir|construire] une usine {country0} pour {eur0}
    """),
    sentences("""
    - {co} a annoncé {today} un [projet|contrat] de {eur0} {country0}, [le plus important|l'un
      des plus importants] de son histoire.
    - {co} et {co2} ont [scellé|conclu] {today} un accord de [coopération|fourniture] {country0}, d'une
      durée de {few} ans.
    - Le spécialiste {trade} {co} a été [retenu|sélectionné] {country0} à l'issue d'un appel d'offres
      [international|ouvert] portant sur {eur0}.
    """),
    sentences("""
    - Les premières livraisons [interviendront|débuteront] au {q} et s'étaleront sur {few} ans.
    - Le contrat comprend [la maintenance|l'entretien] pendant {few} ans et la formation de {n}
      techniciens.
    - {co2} était également en lice, [tout comme|de même que] {few} candidats étrangers.
    - La commande [mobilisera|occupera] {n} personnes sur le site de {city}.
    - Une tranche conditionnelle, [chiffrée|évaluée] à {eur}, pourra être [levée|activée] avant le
      {day}.
    - Le financement est [garanti|assuré] à hauteur de {pct} par un organisme public.
    """),
    COMPANY,
    QUOTES,
    ("Un calendrier serré", "Ce que prévoit l'accord", "Un marché disputé"),
)

RATING = Topic(
    "rating",
    10,
    "bourse",
    {BOURSE: 3, EXPERTS: 4, SOCIETES: 3},
    {"AOF": 9, "Cercle Finance": 10, "Zonebourse": 3, "Reuters": 2},
    sentences("""
    - {co} : {bank} [relève|ajuste|réduit] son objectif de cours à {price0}
    - {co} : {bank} passe [à l'achat|de « neutre » à « alléger »|à « conserver »]
    - {co} [bondit|grimpe|chute] de {pct0}, {bank} [change d'avis|s'en mêle]
    """),
    sentences("""
    - {bank} a [modifié|revu] {today} son objectif de cours sur {co}, de {old0} à {price0}, en
      [maintenant|reconduisant] sa recommandation.
    - L'action {co} [évolue|s'inscrit] en nette [hausse|baisse] {today} après une note de {bank}, qui
      fixe désormais sa cible à {price0}.
    """),
    sentences("""
    - Le nouvel objectif [fait ressortir|laisse] un potentiel de {pct} par rapport au dernier cours.
    - L'analyste [relève|retouche] ses estimations de bénéfice par action de {pct} pour cette année et
      de {pct} pour {next}.
    - La valorisation [correspond à|équivaut à] {few} fois le résultat opérationnel attendu.
    - {bank} [privilégie|préfère] désormais {co2} dans le secteur.
    - « La prime de risque [paraît|semble] excessive », [écrit|souligne] {an} dans sa note.
    - Parmi les {few} bureaux d'études qui suivent la valeur, {few} [sont|restent] à l'achat.
    """),
    COMPANY,
    QUOTES,
    ("Le point de vue du courtier", "Et maintenant ?"),
    (4, 6),
)

RELEASE = Topic(
    "release",
    10,
    "bourse",
    {SOCIETES: 5, PME: 6, BOURSE: 1},
    {"Boursorama CP": 12, "EuroLand Corporate": 4},
    sentences("""
    - {co} : [déclaration|information] mensuelle relative aux droits de vote à fin {month0}
    - {co} : mise à disposition du document d'enregistrement universel
    - {co} annonce [la nomination de {an}|l'arrivée de {an}] à la direction financière
    - {co} : bilan semestriel du contrat de liquidité confié à {bank}
    - {co} publie son chiffre d'affaires du {q0} : {eur0}
    """),
    sentences("""
    - {place}, le {past} - {co} (code {ric}), spécialiste {trade}, [informe|avise] ses actionnaires et
      le public des éléments suivants.
    - {co}, spécialiste {trade}, [annonce|communique] {today} les informations relatives à son {q0},
      [arrêtées|examinées] par le conseil d'administration.
    """),
    sentences("""
    - Le présent communiqué [contient|peut contenir] des déclarations prospectives, [soumises|sujettes]
      à des risques et des incertitudes.
    - Le document peut être consulté [sur le site|dans l'espace réglementé] de la société [à compter
      du|depuis le] {past}.
    - Le nombre total d'actions composant le capital s'élève à {n}, pour {n} droits de vote [bruts|
      exerçables].
    - Prochaine publication : chiffre d'affaires du {q}, le {day} [avant|après] Bourse.
    - À propos de {co} : [fondée|créée] en {year}, la société [emploie|réunit] {n} collaborateurs et est
      cotée sur Euronext [Growth|Paris].
    - Contact investisseurs : {who}, [téléphone|standard] communiqué sur demande ; contact presse :
      {who}.
    """),
    COMPANY,
    QUOTES,
    ("À propos", "Calendrier financier", "Faits marquants"),
    (5, 8),
    True,
    True,
)

BID = Topic(
    "bid",
    6,
    "bourse",
    {SOCIETES: 4, BOURSE: 4, FINANCES: 3},
    {"Reuters": 8, "AFP": 6, "AOF": 4, "Cercle Finance": 4},
    sentences("""
    - {co} [lance une offre sur|étudie le rachat de|discute avec] {co2} pour {eur0}
    - {co2} [rejette|examine] l'offre de {co} à {price0} par action
    - {co} cède sa filiale {country0} à {co2}
    """),
    sentences("""
    - {co} a proposé {today} de [racheter|reprendre] {co2} au prix de {price0} par action, ce qui
      valorise le groupe {eur0}.
    - Le conseil de {co2} a [annoncé|indiqué] {today} étudier une proposition de {co}, d'un montant de
      {eur0}, [reçue|parvenue] la semaine dernière.
    """),
    sentences("""
    - Le prix offert représente une prime de {pct} sur le [dernier cours|cours moyen des {few} derniers
      mois].
    - L'Autorité des marchés financiers doit [se prononcer|rendre son avis] avant le {day}.
    - Les [familles fondatrices|salariés actionnaires] [détiennent|contrôlent] {pct} des droits de vote
      et n'ont pas [arrêté|fait connaître] leur position.
    - {bank} [conseille|assiste] l'acquéreur, [tandis que|alors que] {broker} a été mandaté par la cible.
    - Les synergies sont [chiffrées|évaluées] à {eur} par an [à partir de|dès] {next}.
    - Une clause de rupture de {eur} [est prévue|figure au protocole].
    """),
    COMPANY,
    QUOTES,
    ("Une prime jugée insuffisante", "Le calendrier", "Des synergies attendues"),
)

TOPICS_COMPANY = (RESULTS, CONTRACT, RATING, RELEASE, BID)
