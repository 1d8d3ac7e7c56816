STATES = {
    "Baden-Württemberg": "Stuttgart", "Bavaria": "Munich", "Berlin": "Berlin", "Brandenburg": "Potsdam",
    "Bremen": "Bremen", "Hamburg": "Hamburg", "Hesse": "Wiesbaden", "Mecklenburg-Vorpommern": "Schwerin",
    "Lower Saxony": "Hanover", "North Rhine-Westphalia": "Düsseldorf", "Rhineland-Palatinate": "Mainz",
    "Saarland": "Saarbrücken", "Saxony": "Dresden", "Saxony-Anhalt": "Magdeburg",
    "Schleswig-Holstein": "Kiel", "Thuringia": "Erfurt",
}


def app(ui):
    ui.title("German states")
    wanted = ui.field("Search").strip().lower()
    rows = []
    for state, capital in STATES.items():
        if wanted in state.lower() or wanted in capital.lower():
            rows.append([state, capital])
    ui.text(f"{len(rows)} state" if len(rows) == 1 else f"{len(rows)} states", size=24, bold=True)
    ui.table(rows, header=["State", "Capital"])
