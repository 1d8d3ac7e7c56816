def app(ui):
    ui.title("Wishes")
    wishes = ui.state.get("wishes", [])
    with ui.row():
        wish = ui.field("Wish").strip()
        if ui.button("Add") and wish:
            wishes.append([wish, 0])
            ui.clear("Wish")
    wishes.sort(key=lambda entry: -entry[1])
    picked = ui.list([f"{i}. {wish}: {points}" for i, (wish, points) in enumerate(wishes, 1)], actions=["More", "Less"])
    if picked:
        wishes[picked.index][1] += 1 if picked.action == "More" else -1
