FAMILIES = ["Adler", "Blum", "Conti", "Dahl"]


def app(ui):
    ui.title("Kindergarten")
    drives = ui.state.get("drives", {family: 0 for family in FAMILIES})
    for family in FAMILIES:
        with ui.row():
            if ui.button(family):
                drives[family] += 1
            ui.text(f"{family}: {drives[family]}")
    ui.text(f"Next: {min(FAMILIES, key=lambda family: drives[family])}", size=32, bold=True)
