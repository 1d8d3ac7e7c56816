def app(ui):
    ui.title("Part time")
    pay = ui.number("Full time pay a month", 3200.0, min=0)
    full = ui.number("Full time hours a week", 40.0, min=1)
    mine = ui.slider("My hours a week", 0, 60, 30)
    share = mine / full
    ui.text(f"{pay * share:.2f} a month", size=40, bold=True)
    ui.text(f"{share * 100:.0f} % of full time", size=24)
    ui.text(f"{pay * (1 - share):.2f} less than now" if share <= 1 else "More than full time", size=20)
