PRIZES = {"Gold": "🥇", "Silver": "🥈", "Bronze": "🥉", "Trophy": "🏆"}


def app(ui):
    ui.title("Medals and trophies")
    prizes = ui.state.get("prizes", [])
    with ui.row():
        contest = ui.field("Contest").strip()
        year = int(ui.number("Year", ui.now.year, min=1950, max=ui.now.year))
        prize = ui.choice("Prize", list(PRIZES))
        if ui.button("Add") and contest:
            prizes.append([year, PRIZES[prize], contest])
            prizes.sort(reverse=True)
            ui.clear("Contest")
    with ui.row():
        for sign in PRIZES.values():
            ui.text(f"{sign} {sum(one[1] == sign for one in prizes)}", size=28, bold=True)
    picked = ui.list([f"{year} {sign} {contest}" for year, sign, contest in prizes], actions=["Delete"])
    if picked:
        prizes.pop(picked.index)
