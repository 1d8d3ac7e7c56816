def app(ui):
    ui.title("Knockout")
    s = ui.state
    winners = s.get("winners", {})
    for number, pair in enumerate([["Lions", "Bears"], ["Wolves", "Hawks"]], start=1):
        with ui.row():
            for team in pair:
                if ui.button(team):
                    winners[str(number)] = team
                    s.champion = ""
        if str(number) in winners:
            ui.text(f"Winner: {winners[str(number)]}")
    if len(winners) == 2:
        ui.text("Final", size=24, bold=True)
        with ui.row():
            for team in winners.values():
                if ui.button(f"{team} wins"):
                    s.champion = team
    if s.get("champion"):
        ui.text(f"Champion: {s.champion}", size=36, color="good")
    if ui.button("Start again"):
        s.winners = {}
        s.champion = ""
