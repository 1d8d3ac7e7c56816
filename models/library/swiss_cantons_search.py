CANTONS = {
    "AG": "Aargau", "AI": "Appenzell Innerrhoden", "AR": "Appenzell Ausserrhoden", "BE": "Bern",
    "BL": "Basel-Landschaft", "BS": "Basel-Stadt", "FR": "Fribourg", "GE": "Geneva", "GL": "Glarus",
    "GR": "Graubünden", "JU": "Jura", "LU": "Lucerne", "NE": "Neuchâtel", "NW": "Nidwalden", "OW": "Obwalden",
    "SG": "St. Gallen", "SH": "Schaffhausen", "SO": "Solothurn", "SZ": "Schwyz", "TG": "Thurgau", "TI": "Ticino",
    "UR": "Uri", "VD": "Vaud", "VS": "Valais", "ZG": "Zug", "ZH": "Zurich",
}


def app(ui):
    ui.title("Swiss cantons")
    search = ui.field("Search").strip().lower()
    rows = [[short, name] for short, name in CANTONS.items() if search in short.lower() or search in name.lower()]
    ui.text(f"{len(rows)} {'canton' if len(rows) == 1 else 'cantons'}", color="muted")
    if rows:
        ui.table(rows, header=["Sign", "Canton"])
