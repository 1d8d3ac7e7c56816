def app(ui):
    ui.title("Holiday money")
    spent = ui.state.get("spent", [])
    rate = ui.number("Baht for 1 euro", 38.0, min=1, step=0.5)
    with ui.row():
        what = ui.field("What").strip()
        baht = ui.number("Price in baht", 100, min=0, step=10)
        if ui.button("Add") and what:
            spent.append([what, baht])
            ui.clear("What")
    total = sum(baht for what, baht in spent)
    ui.text(f"{total / rate:.2f} €", size=40, bold=True)
    ui.text(f"{total:g} baht", color="muted")
    lines = [f"{what}: {baht:g} baht = {baht / rate:.2f} €" for what, baht in spent]
    picked = ui.list(lines, actions=["Delete"])
    if picked:
        spent.pop(picked.index)
