WAYS = {"Adler": 4, "Blum": 7, "Conti": 10}


def app(ui):
    ui.title("Kindergarten")
    drives = ui.state.get("drives", [])
    for family in WAYS:
        if ui.button(family):
            drives.append(family)
    if ui.button("Undo") and drives:
        drives.pop()
    km = {family: drives.count(family) * WAYS[family] for family in WAYS}
    for family in WAYS:
        ui.text(f"{family}: {km[family]} km")
    ui.text(f"Next: {min(km, key=km.get)}", size=32, bold=True)
