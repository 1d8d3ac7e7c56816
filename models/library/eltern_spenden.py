KINDS = ["Kuchen", "Salat", "Getränk"]


def app(ui):
    ui.title("Schulfest")
    gifts = ui.state.get("gifts", [])
    for kind in KINDS:
        count = sum(gift[2] == kind for gift in gifts)
        ui.text(f"{kind}: {count}", size=20, color="" if count else "red")
    with ui.row():
        name = ui.field("Name").strip()
        what = ui.field("Was").strip()
        kind = ui.choice("Sorte", KINDS)
        if ui.button("Eintragen") and name and what:
            gifts.append([name, what, kind])
            ui.clear("Name")
            ui.clear("Was")
    picked = ui.list([f"{name}: {what} ({kind})" for name, what, kind in gifts], actions=["Löschen"])
    if picked:
        gifts.pop(picked.index)
