COUNTRIES = {"A": "Austria", "B": "Belgium", "CH": "Switzerland", "CZ": "Czechia", "D": "Germany", "E": "Spain", "F": "France", "I": "Italy", "NL": "Netherlands", "PL": "Poland"}


def app(ui):
    ui.title("Licence plates")
    seen = ui.state.get("seen", {})
    with ui.grid(5):
        for code in COUNTRIES:
            if ui.button(code):
                seen[code] = seen.get(code, 0) + 1
    ui.text(f"{len(seen)} of {len(COUNTRIES)} countries", size=28, bold=True)
    for code in sorted(seen, key=lambda code: -seen[code]):
        ui.text(f"{COUNTRIES[code]}: {seen[code]}", size=20)
    if ui.button("New trip"):
        seen.clear()
