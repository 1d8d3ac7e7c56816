def app(ui):
    ui.title("Wishes")
    wishes = ui.state.get("wishes", [])
    with ui.row():
        name = ui.field("Wish").strip()
        if ui.button("Add") and name:
            wishes.append({"name": name, "star": False})
            ui.clear("Wish")
    wishes.sort(key=lambda wish: not wish["star"])
    rows = ["★ " + wish["name"] if wish["star"] else wish["name"] for wish in wishes]
    picked = ui.list(rows, actions=["Star"])
    if picked:
        wish = wishes[picked.index]
        wish["star"] = not wish["star"]
    ui.text(f"Starred: {sum(wish['star'] for wish in wishes)}", color="muted")
