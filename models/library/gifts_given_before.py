def app(ui):
    ui.title("Gifts I gave")
    gifts = ui.state.get("gifts", [])
    with ui.row():
        person = ui.field("To").strip()
        present = ui.field("Present").strip()
        year = int(ui.number("Year", ui.now.year - 1, min=1990, max=ui.now.year))
        if ui.button("Add") and person and present:
            gifts.append([year, person, present])
            gifts.sort(reverse=True)
            ui.clear("To")
            ui.clear("Present")
    name = ui.field("Show only").strip().lower()
    shown = [gift for gift in gifts if name in gift[1].lower()]
    if shown:
        ui.table(shown, header=["Year", "To", "Present"])
    else:
        ui.text("No gifts noted", color="muted")
