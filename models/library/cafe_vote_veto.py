def app(ui):
    ui.title("Which café?")
    s = ui.state
    votes = s.get("votes", {"Luna": 0, "Mokka": 0, "Zest": 0})
    out = s.get("out", [])
    for cafe in votes:
        with ui.row():
            ui.text(f"{cafe}: {'out' if cafe in out else votes[cafe]}", size=20)
            if ui.button(f"Vote {cafe}") and cafe not in out:
                votes[cafe] += 1
            if ui.button(f"Veto {cafe}") and cafe not in out:
                out.append(cafe)
    left = [cafe for cafe in votes if cafe not in out]
    best = max([votes[cafe] for cafe in left], default=0)
    winners = [cafe for cafe in left if votes[cafe] == best > 0]
    ui.text("Winner: " + (", ".join(winners) or "nobody"), size=28, bold=True)
    if ui.button("New vote"):
        s.votes, s.out = {"Luna": 0, "Mokka": 0, "Zest": 0}, []
