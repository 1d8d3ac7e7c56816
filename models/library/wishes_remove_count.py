def app(ui):
    ui.title("Wishes")
    wishes = ui.state.get("wishes", [])
    with ui.row():
        wish = ui.field("Wish").strip()
        if ui.button("Add") and wish:
            wishes.append(wish)
            ui.clear("Wish")
    for wish in list(wishes):
        with ui.row():
            ui.text(wish)
            if ui.button("Remove"):
                wishes.remove(wish)
    ui.text(f"Wishes: {len(wishes)}", bold=True)
