def app(ui):
    ui.title("Wishes")
    s = ui.state
    wishes = s.get("wishes", [])
    with ui.row():
        wish = ui.field("Wish").strip()
        if ui.button("Add") and wish:
            wishes.append(wish)
            ui.clear("Wish")
        if ui.button("Clear") and wishes:
            s.cleared = list(wishes)
            wishes.clear()
        if ui.button("Bring back"):
            wishes.extend(s.get("cleared", []))
            s.cleared = []
    ui.list(wishes)
    ui.text(f"{len(wishes)} wishes", size=20)
