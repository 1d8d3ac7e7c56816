def app(ui):
    ui.title("Trip")
    paid = ui.state.get("paid", {"Ida": 0, "Jon": 0, "Kai": 0})
    with ui.row():
        who = ui.choice("Who paid", list(paid))
        amount = ui.number("Amount", 10, min=0)
        if ui.button("Add"):
            paid[who] += amount
    share = sum(paid.values()) / 3
    for name in paid:
        rest = round(paid[name] - share, 2)
        if rest > 0:
            ui.text(f"{name} gets {rest:.2f}", color="good")
        elif rest < 0:
            ui.text(f"{name} pays {-rest:.2f}", color="bad")
        else:
            ui.text(f"{name}: even")
