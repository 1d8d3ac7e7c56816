def app(ui):
    ui.title("Donations")
    gifts = ui.state.get("gifts", [])
    year = ui.now.year
    with ui.row():
        to = ui.field("To").strip()
        amount = ui.number("Amount", 20.0, min=0)
        if ui.button("Add") and to:
            gifts.append([year, f"{ui.now:%d %b}", to, amount])
            ui.clear("To")
    mine = [gift for gift in gifts if gift[0] == year]
    ui.text(f"Given in {year}: {sum(gift[3] for gift in mine):.2f}", size=32, bold=True)
    picked = ui.list([f"{day}: {to}, {amount:.2f}" for _, day, to, amount in mine], actions=["Delete"])
    if picked:
        gifts.remove(mine[picked.index])
