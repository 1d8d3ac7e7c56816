def app(ui):
    ui.title("Vote by shares")
    yes, total = 0, 0
    for name, shares in [("Ann", 50), ("Ben", 30), ("Cleo", 20)]:
        with ui.row():
            shares = ui.number(f"{name}'s shares", shares, min=0)
            vote = ui.choice(name, ["Yes", "No"])
        total += shares
        if vote == "Yes":
            yes += shares
    percent = yes / total * 100 if total else 0
    ui.text(f"{percent:.0f}% yes", size=40, bold=True)
    if percent > 50:
        ui.text("Accepted", size=24, color="good")
    else:
        ui.text("Rejected", size=24, color="bad")
