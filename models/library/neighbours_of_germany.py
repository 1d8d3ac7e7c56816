NEIGHBOURS = ["Denmark", "Poland", "Czechia", "Austria", "Switzerland", "France", "Luxembourg", "Belgium", "Netherlands"]


def app(ui):
    ui.title("Neighbours of Germany")
    s = ui.state
    found = s.get("found", [])
    typed = ui.field("Country").strip().title()
    if ui.button("Enter") and typed:
        if typed in found:
            s.words = f"{typed} is there already"
        elif typed in NEIGHBOURS:
            found.append(typed)
            s.words = "Right"
        else:
            s.words = f"{typed} is no neighbour"
        ui.clear("Country")
    ui.text(s.get("words", ""), size=20)
    missing = len(NEIGHBOURS) - len(found)
    ui.text(f"{missing} missing" if missing else "All nine found!", size=36, bold=True)
    ui.list(found)
    if ui.button("Give up") and missing:
        s.words = "Missing: " + ", ".join(name for name in NEIGHBOURS if name not in found)
