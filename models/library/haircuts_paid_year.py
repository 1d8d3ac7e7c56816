from datetime import date


def app(ui):
    ui.title("Haircuts")
    visits = ui.state.get("visits", [])
    with ui.row():
        price = ui.number("Price", 30.0, min=0)
        if ui.button("Haircut"):
            visits.insert(0, [str(ui.today), price])
    year = str(ui.now.year)
    mine = [price for day, price in visits if day.startswith(year)]
    ui.text(f"{sum(mine):.2f} in {year}", size=40, bold=True)
    if mine:
        ui.text(f"{sum(mine) / len(mine):.2f} on average")
    if visits:
        days = (ui.today - date.fromisoformat(visits[0][0])).days
        ui.text("Today" if days == 0 else f"{days} {'day' if days == 1 else 'days'} ago", color="muted")
    lines = []
    for key, price in visits:
        day = date.fromisoformat(key)
        lines.append(f"{day.day} {day:%B %Y}: {price:.2f}")
    picked = ui.list(lines, actions=["Delete"])
    if picked:
        visits.pop(picked.index)
