"""Sentences about markets and the economy, shared by several topics."""

from __future__ import annotations

from .phrases import sentences

MARKET = sentences("""
- L'indice phare de la place parisienne [évoluait|se traitait] à {lvl} vers {clock} GMT, après [avoir
  touché|un passage par] {lvl} [en matinée|un peu plus tôt].
- Le volume d'échanges [atteignait|ressortait à] {eur}, [un niveau inférieur à|un chiffre proche de]
  la moyenne des {few} dernières semaines.
- {co} [signe la plus forte hausse|mène la cote] avec un gain de {pct}, [suivi de|devant] {co2}, en
  progression de {pct}.
- À l'inverse, {co2} [lâche|abandonne|cède] {pct} à {price}, [victime|pénalisé par le biais] de prises
  de bénéfices.
- Sur le marché obligataire, le rendement de l'emprunt français à dix ans [s'établit|se tend|revient] à
  {rate}, [contre|après] {rate} la veille.
- L'écart de taux avec l'Allemagne [se resserre|s'élargit] à {k} points de base.
- L'euro [s'échange|se négocie] à {fx}, [contre|après] {fx} [vendredi soir|la veille].
- Le baril de Brent de mer du Nord [vaut|se traite à|s'affiche à] {oil}, [en repli|en hausse] de {pct}.
- À Francfort, le principal indice [gagne|prend] {pct}, tandis que Milan [avance de|progresse de]
  {pct} et que Madrid [recule de|perd] {pct}.
- À Wall Street, les contrats à terme [suggèrent|annoncent] une ouverture en [baisse|hausse] de {pct}.
- « Les investisseurs [hésitent|temporisent] avant la publication du {day} », [commente|observe] {an},
  [stratégiste|économiste] chez {bank}.
- « Le marché [digère|assimile] une semaine [chargée|dense] et cherche [un cap|une direction] »,
  [résume|note] {an}, de {bank}.
- L'indice de volatilité [remonte|retombe] à {k} points, [signe|preuve] d'une nervosité [contenue|
  persistante].
- Sur la semaine, l'indice parisien [affiche|accuse] une variation de {pct}, sa plus ample
  évolution depuis [{few} semaines|le mois de {month}].
- Les valeurs [bancaires|du luxe|technologiques|de l'énergie] [surperforment|tiennent la corde], dans
  le sillage [des résultats|des annonces] de {co2}.
""")

ECONOMY = sentences("""
- Les économistes [interrogés|sondés] par {bank} [tablaient|misaient] en moyenne sur une [hausse|
  progression] de {pct}.
- Sur un an, l'indicateur [progresse|augmente] de {pct}, [après|contre] {pct} le mois précédent, chiffre
  [révisé|corrigé] de {pct}.
- L'enquête [a été menée|s'est déroulée] du {k_low} au {k_high} {month} auprès de {n} entreprises.
- [Dans l'industrie|Dans les services|Dans la construction], le solde d'opinion [se redresse|fléchit] de
  {few} points, à {k_high}.
- Le taux de chômage [ressort|se maintient] à {pct_small} de la population active, [un plus bas|un
  niveau inédit] depuis {year}.
- La consommation des ménages [reste|demeure] [atone|hésitante], [pénalisée|freinée] par des prix
  alimentaires supérieurs de {pct} à ceux de {year}.
- Le gouvernement [prévoit|anticipe] toujours un déficit public de {pct_small} du produit intérieur
  brut {next}.
- « L'inflation [reflue|ralentit], mais pas au même rythme partout », [observe|note] {an}, économiste
  chez {bank}.
- « Les entreprises [investissent|embauchent] moins depuis {month} », [regrette|constate] {an}, au nom
  d'une fédération professionnelle.
- Le coût de la mesure est [évalué|estimé] à {eur} par an, [selon|d'après] le rapport remis {weekday}.
- {country_cap}, l'indice [comparable|équivalent] s'est [contracté|replié] de {pct}, [sous l'effet|en
  raison] d'une demande [étrangère|intérieure] plus faible.
- Le texte [doit être examiné|sera débattu] à partir du {day}, [en séance|en commission] d'abord.
- La banque centrale a [laissé|maintenu] son taux directeur à {rate} lors de sa [dernière|précédente]
  réunion.
- Les exportations [vers|à destination de] {few} des principaux partenaires ont [baissé|diminué] de
  {pct}, celles de biens d'équipement de {pct}.
- Les crédits nouveaux à l'habitat [s'élèvent|se montent] à {eur}, au taux moyen de {rate}.
- Un tiers des dirigeants [interrogés|consultés] disent [manquer de bras|peiner à recruter], surtout
  dans les [transports|métiers techniques].
- La publication définitive est [attendue|prévue] le {day}, avec le détail [par région|par branche].
- Le précédent [pic|record] remontait à {month} {year}, avec {n} dossiers enregistrés.
""")
