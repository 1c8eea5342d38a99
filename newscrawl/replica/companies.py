"""Invented companies. None of them exists; all begin with a consonant (no elision needed)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Company:
    """A listed company of the replica: `symbol` as in its addresses, `ric` as Reuters prints it."""

    name: str
    code: str
    trade: str
    """What it is a specialist of, with its article: ``des pompes à chaleur``."""
    city: str

    @property
    def symbol(self) -> str:
        """Symbol in addresses: ``1rPVLM``."""
        return f"1rP{self.code}"

    @property
    def ric(self) -> str:
        """Reuters code: ``VLM.PA``."""
        return f"{self.code}.PA"


_TABLE = """
Valomar|VLM|des pompes à chaleur|Nantes
Brionnet|BRN|du matériel ferroviaire|Belfort
Tessandre|TSD|des textiles techniques|Lyon
Carvenne|CRV|de la distribution alimentaire|Lille
Solvanis|SLV|de l'énergie solaire|Montpellier
Nordalys|NDY|des logiciels de paie|Paris
Pélagia|PLG|des produits de la mer|Lorient
Ferronex|FRX|des alliages d'aluminium|Dunkerque
Lumidore|LMD|de l'éclairage public|Grenoble
Girauval|GRV|de la promotion immobilière|Bordeaux
Kermadec Santé|KMS|des cliniques privées|Rennes
Boréalia|BRL|du transport maritime|Marseille
Castelvert|CTV|de la gestion des déchets|Toulouse
Delmasure|DLM|des instruments de mesure|Besançon
Fontcouverte|FTC|des vins et spiritueux|Reims
Garonia|GRN|des pièces d'avion|Toulouse
Velanne|VLN|des cosmétiques|Grasse
Jorélec|JRL|des bornes de recharge|Paris
Koralis|KRL|de la cybersécurité|Rennes
Lorvane|LRV|de l'assurance dommages|Paris
Montclarens|MTC|de la joaillerie|Paris
Novadune|NVD|des éoliennes en mer|Saint-Nazaire
Parvelis|PVL|des pneumatiques|Clermont-Ferrand
Quintessor|QTS|du conseil en technologies|Paris
Rivelac|RVL|du traitement de l'eau|Strasbourg
Sylvamer|SYM|du papier et du carton|Vannes
Tramontis|TMT|des autoroutes|Perpignan
Verticale Bio|VTB|des anticorps thérapeutiques|Lyon
Zéphyline|ZPH|de l'hydrogène|Dijon
Bellerive Foncière|BLF|des bureaux|Paris
Cadranor|CDR|de l'horlogerie|Morteau
Dunelec|DNL|des câbles électriques|Calais
Falconnet|FCN|des drones civils|Toulouse
Graphidia|GPD|du jeu vidéo|Paris
Marivelle|MRV|du tourisme et des loisirs|Nice
Polydorne|PLD|de la chimie de spécialités|Lyon
Rochambel|RCB|des matériaux de construction|Tours
Saphirel|SPR|des paiements|Paris
Thalvec|TVC|des semi-conducteurs|Crolles
Vaucelain|VCL|de la banque de détail|Paris
"""

COMPANIES = tuple(Company(*line.split("|")) for line in _TABLE.strip().splitlines())
BY_SYMBOL = {company.symbol: company for company in COMPANIES}
