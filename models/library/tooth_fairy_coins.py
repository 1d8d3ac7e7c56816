def app(ui):
    ui.title("Tooth fairy")
    teeth = ui.state.get("teeth", [])
    with ui.row():
        coins = int(ui.number("Coins", 2, min=0))
        if ui.button("A tooth is out"):
            teeth.append([str(ui.today), coins])
    total = sum(count for date, count in teeth)
    words = f"{len(teeth)} {'tooth' if len(teeth) == 1 else 'teeth'}, {total} {'coin' if total == 1 else 'coins'}"
    ui.text(words, size=36, bold=True)
    rows = [f"{date}: {count} {'coin' if count == 1 else 'coins'}" for date, count in teeth]
    picked = ui.list(rows, actions=["Delete"])
    if picked:
        teeth.pop(picked.index)
