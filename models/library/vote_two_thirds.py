def app(ui):
    ui.title("Two thirds")
    s = ui.state
    yes, no = s.get("yes", 0), s.get("no", 0)
    if yes >= 8:
        ui.text("Passed", size=32, color="good")
    elif no > 4:
        ui.text("Failed", size=32, color="bad")
    else:
        ui.text(f"{8 - yes} Yes needed", size=32)
    ui.text(f"Voted: {yes + no} of 12")
    open_vote = yes < 8 and no <= 4
    with ui.row():
        if ui.button("Yes") and open_vote:
            s.yes = yes + 1
        if ui.button("No") and open_vote:
            s.no = no + 1
        if ui.button("New vote"):
            s.yes, s.no = 0, 0
