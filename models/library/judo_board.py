def app(ui):
    ui.title("Judo")
    s = ui.state
    score = s.get("score", {"White": [0, 0], "Blue": [0, 0]})
    winner = s.get("winner", "")
    for name, other in [("White", "Blue"), ("Blue", "White")]:
        if not winner:
            with ui.row():
                if ui.button(f"{name} Ippon"):
                    winner = name
                if ui.button(f"{name} Waza-ari"):
                    score[name][0] += 1
                if ui.button(f"{name} Shido"):
                    score[name][1] += 1
            if score[name][0] == 2:
                winner = name
            if score[name][1] == 3:
                winner = other
        ui.text(f"{name}: {score[name][0]} waza-ari, {score[name][1]} shido", size=28)
    s.score, s.winner = score, winner
    if winner:
        ui.text(f"{winner} wins", size=48, color="good")
    if ui.button("New fight"):
        s.score, s.winner = {"White": [0, 0], "Blue": [0, 0]}, ""
