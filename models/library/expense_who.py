def app(ui):
    ui.title("Shared flat")
    paid = ui.state.get("paid", {"Kim": 0, "Lou": 0})
    with ui.row():
        who = ui.choice("Who", ["Kim", "Lou"])
        amount = ui.number("Amount", 10, min=0)
        if ui.button("Add"):
            paid[who] += amount
    for name in paid:
        ui.text(f"{name} paid {paid[name]:.2f}", size=20)
    half = (paid["Kim"] - paid["Lou"]) / 2
    if half > 0:
        ui.text(f"Lou owes Kim {half:.2f}", size=28, bold=True)
    elif half < 0:
        ui.text(f"Kim owes Lou {-half:.2f}", size=28, bold=True)
    else:
        ui.text("Nobody owes anything", size=28, color="good")
